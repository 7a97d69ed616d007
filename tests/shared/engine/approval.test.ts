import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCommand } from '#shared/commands/command.ts';
import { applyDiff, reverseDiff, squashDiffs } from '#shared/diff/model-diff.ts';
import { approvalOf, lastBaseline } from '#shared/engine/approval.ts';
import { approvedKinds, fingerprintOf } from '#shared/engine/fingerprint.ts';
import { baselineSchema, type Baseline } from '#shared/model/baseline.ts';
import type { Model } from '#shared/model/model.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { arbitraryStep } from '#tests/support/arbitrary-command.ts';
import { aPlant } from '#tests/support/plant.ts';

const signature = { name: 'Ana', role: 'Owner' };
const baseline = (id: string, at: string, isSigned: boolean, fingerprint = ''): Baseline =>
  baselineSchema.parse({ id, at, fingerprint, signatures: isSigned ? [signature] : [] });
const tableOf = (...rows: readonly Baseline[]) => new Map(rows.map((row) => [row.id, row]));

/** The plant with a signed baseline of what it is now. */
function signed(model: Model): Model {
  return { ...model, baseline: tableOf(baseline('B', '2026-01-01', true, fingerprintOf(model))) };
}

describe('the baseline that counts', () => {
  const [first, second, unsigned] = [
    baseline('a', '2026-01-01', true),
    baseline('b', '2026-02-01', true),
    baseline('c', '2026-03-01', false),
  ];
  it.each([
    ['none at all', [], null],
    ['one that nobody signed', [unsigned], 'c'],
    ['the later of two', [first, second], 'b'],
    ['a signed one before a later one that is not', [first, unsigned], 'a'],
    ['by id where the time is the same', [baseline('x', '', false), baseline('y', '', false)], 'y'],
  ])('is %s', (_, rows, id) => {
    expect(lastBaseline(tableOf(...rows))?.id ?? null).toBe(id);
    expect(lastBaseline(tableOf(...rows.toReversed()))?.id ?? null).toBe(id);
  });
});

describe('an approval', () => {
  it('is none where nothing was frozen', () => {
    expect(approvalOf(aPlant())).toBeNull();
  });

  it('turns stale with any edit of what was approved, and fresh again when that is taken back', () => {
    let stale = 0;
    fc.assert(
      fc.property(arbitraryModel, arbitraryStep, (model, step) => {
        const before = signed(model);
        const outcome = runCommand(before, step.make(before));
        if (!outcome.ok) return;
        const { diff } = outcome.value;
        const after = { ...applyDiff(before, diff), baseline: before.baseline };
        const isTouched = squashDiffs(diff).some(({ kind }) => approvedKinds.includes(kind));
        stale += Number(isTouched);
        expect(approvalOf(after)?.isStale).toBe(isTouched);
        expect(approvalOf(applyDiff(after, reverseDiff(diff)))?.isStale).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(stale).toBeGreaterThan(50);
  });
});

describe('a fingerprint', () => {
  it('does not depend on the order of entities, of fields, or on which objects hold them', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const turned = Object.fromEntries(
          Object.entries(model).map(([kind, table]) => [
            kind,
            new Map(
              [...table]
                .toReversed()
                .map(([id, entity]) => [
                  id,
                  Object.fromEntries(Object.entries(structuredClone(entity) as object).toReversed()),
                ]),
            ),
          ]),
        ) as unknown as Model;
        expect(fingerprintOf(turned)).toBe(fingerprintOf(model));
      }),
      { numRuns: 100 },
    );
  });

  it('is the same where a field is not there that a later version adds empty', () => {
    const {
      decision: _,
      enabledConsequences: __,
      description: ___,
      ...earlier
    } = aPlant({ scenario: [{ id: 'R' }] }).scenario.get('R')!;
    const model = aPlant({ scenario: [{ id: 'R' }] });
    expect(fingerprintOf({ ...model, scenario: new Map([['R', earlier as never]]) })).toBe(fingerprintOf(model));
  });

  it('is the same where the SUC and a measure are of a version before currency, effort and outages', () => {
    const model = aPlant({ countermeasure: [{ id: 'M' }] });
    const { currency: _c, paper: _p, ...suc } = model.suc.get('suc')!;
    const { effort: _e, needsOutage: _o, attachmentIds: _a, ...measure } = model.countermeasure.get('M')!;
    const earlier = {
      ...model,
      suc: new Map([['suc', suc as never]]),
      countermeasure: new Map([['M', measure as never]]),
    };
    expect(fingerprintOf(earlier)).toBe(fingerprintOf(model));
    const moved = { ...model.countermeasure.get('M')!, needsOutage: true };
    expect(fingerprintOf({ ...model, countermeasure: new Map([['M', moved]]) })).not.toBe(fingerprintOf(model));
  });

  it('tells apart a thousand plants that differ in one letter or number', () => {
    const plants = Array.from({ length: 1000 }, (_, at) => aPlant({ zone: [{ id: 'Z', name: `Zone ${at}` }] }));
    expect(new Set(plants.map(fingerprintOf)).size).toBe(1000);
  });
});
