import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import en from '#catalog/locales/en/workflow.json' with { type: 'json' };
import ja from '#catalog/locales/ja/workflow.json' with { type: 'json' };
import { assess } from '#shared/engine/assess.ts';
import type { FindingSubject, WorkflowStep } from '#shared/engine/assessment.ts';
import type { Model } from '#shared/model/model.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { mended } from '#tests/support/mend.ts';
import { TODAY } from '#tests/support/plant.ts';

const workflowOf = (model: Model): readonly WorkflowStep[] => assess(model, theCatalog(), TODAY).workflow;

/** Whether the plant has what a lack speaks of. */
function isThere(model: Model, subject: FindingSubject): boolean {
  return subject.kind === 'suc' || model[subject.kind].has(subject.id);
}

type Lack = WorkflowStep['missing'][number];
type Placed = { readonly zcr: string; readonly lack: Lack };
const sameLack = (a: Lack) => (b: Lack) => JSON.stringify(a) === JSON.stringify(b);

/** Whether a treatment cannot be enough, since nobody knows yet whether the scenario must be treated. */
const isUnrated = (lacks: readonly Placed[], { reason, subject }: Lack) =>
  reason === 'scenario-without-treatment' &&
  lacks.some(({ lack }) => sameLack({ reason: 'scenario-without-risk', subject })(lack));

describe('for any plant, the rail does not lie', () => {
  test('a step is done exactly where nothing is missing', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        for (const { status, missing } of workflowOf(model)) expect(status === 'done').toBe(missing.length === 0);
      }),
    );
  });

  test('what is missing is missing at something that is there, once, and is said in both languages', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        for (const { missing } of workflowOf(model)) {
          expect(missing.filter(({ subject }) => !isThere(model, subject))).toEqual([]);
          expect(new Set(missing.map((lack) => JSON.stringify(lack))).size).toBe(missing.length);
          for (const { reason } of missing) {
            expect(en).toHaveProperty([reason]);
            expect(ja).toHaveProperty([reason]);
          }
        }
      }),
    );
  });

  test('doing the one thing that is missing takes it off the list, and leaves every other step honest', () => {
    const done = new Set<string>();
    fc.assert(
      fc.property(arbitraryModel, fc.nat(), (model, pick) => {
        const lacks = workflowOf(model).flatMap(({ zcr, missing }) => missing.map((lack) => ({ zcr, lack })));
        const first = pick % Math.max(1, lacks.length);
        for (const { zcr, lack } of [...lacks.slice(first), ...lacks.slice(0, first)].slice(0, 4)) {
          const better = isUnrated(lacks, lack) ? null : mended(model, lack);
          if (!better) continue;
          done.add(lack.reason);
          const after = workflowOf(better).find((step) => step.zcr === zcr);
          expect([lack.reason, after?.missing.filter(sameLack(lack))]).toEqual([lack.reason, []]);
          expect(after?.status === 'done').toBe(after?.missing.length === 0);
        }
      }),
      { numRuns: 150 },
    );
    expect(done.size).toBeGreaterThan(10);
  });
});
