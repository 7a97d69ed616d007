import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { runCommand } from '#shared/commands/command.ts';
import { setRequirementStatuses, type StatusChange } from '#shared/commands/set-requirement-status.ts';
import { applyDiff, reverseDiff } from '#shared/diff/model-diff.ts';
import { modelViolations } from '#shared/model/invariants.ts';
import type { Model } from '#shared/model/model.ts';
import { requirementStates, requirementStatusId } from '#shared/model/requirement-status.ts';
import { subjectKey } from '#shared/model/subject.ts';
import { aPlant } from '#tests/support/plant.ts';

const Z = { kind: 'zone', id: 'Z' } as const;
const C = { kind: 'conduit', id: 'C' } as const;
const A = { kind: 'asset', id: 'A' } as const;

const plant = aPlant({
  zone: [{ id: 'Z' }, { id: 'Y' }],
  conduit: [{ id: 'C', from: 'Z', to: 'Y' }],
  asset: [{ id: 'A', zoneId: 'Z' }],
  requirementStatus: [
    { subject: Z, requirementId: 'SR 1.1', status: 'partly', rationale: 'two panels', evidence: 'photo 4' },
    { subject: Z, requirementId: 'SR 1.2', status: 'met' },
  ],
});

function after(changes: readonly StatusChange[], model: Model = plant): Model {
  const outcome = runCommand(model, setRequirementStatuses(changes));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.model;
}

/** What is said, as `requirement status | rationale | evidence` by subject. */
function said(model: Model): string[] {
  return [...model.requirementStatus.values()]
    .map((row) => `${subjectKey(row.subject)} ${row.requirementId} ${row.status} | ${row.rationale} | ${row.evidence}`)
    .sort();
}

describe('setRequirementStatuses', () => {
  it.each<[string, StatusChange, string[]]>([
    [
      'a status keeps rationale and evidence',
      { subject: Z, requirementId: 'SR 1.1', status: 'met' },
      ['zone:Z SR 1.1 met | two panels | photo 4', 'zone:Z SR 1.2 met |  | '],
    ],
    [
      'a rationale keeps status and evidence',
      { subject: Z, requirementId: 'SR 1.1', rationale: 'one panel' },
      ['zone:Z SR 1.1 partly | one panel | photo 4', 'zone:Z SR 1.2 met |  | '],
    ],
    [
      'everything is set at once',
      { subject: Z, requirementId: 'SR 1.2', status: 'not-applicable', rationale: 'no software', evidence: 'list' },
      ['zone:Z SR 1.1 partly | two panels | photo 4', 'zone:Z SR 1.2 not-applicable | no software | list'],
    ],
    [
      'no status takes the row away',
      { subject: Z, requirementId: 'SR 1.1', status: null, rationale: 'lost' },
      ['zone:Z SR 1.2 met |  | '],
    ],
    [
      'taking away what is not there changes nothing',
      { subject: C, requirementId: 'SR 1.1', status: null },
      said(plant),
    ],
    [
      'evidence alone says nothing of what is not assessed',
      { subject: C, requirementId: 'SR 1.1', evidence: 'x' },
      said(plant),
    ],
    [
      'a conduit has its own',
      { subject: C, requirementId: 'SR 1.1', status: 'not-met' },
      ['conduit:C SR 1.1 not-met |  | ', ...said(plant)],
    ],
    [
      'so has an asset, by CR',
      { subject: A, requirementId: 'CR 1.1', status: 'met' },
      ['asset:A CR 1.1 met |  | ', ...said(plant)],
    ],
  ])('%s', (_name, change, expected) => {
    expect(said(after([change]))).toEqual(expected);
  });

  it('names one requirement, and counts several', () => {
    const one = { subject: Z, requirementId: 'SR 1.1', status: 'met' } as const;
    expect(setRequirementStatuses([one]).label).toEqual({
      key: 'requirementStatus',
      params: { requirement: 'SR 1.1', count: 1 },
    });
    expect(setRequirementStatuses([one, { ...one, subject: C }]).label.params['count']).toBe(2);
  });

  it('is refused for a subject that is not there', () => {
    const gone = { kind: 'zone', id: 'gone' } as const;
    const outcome = runCommand(
      plant,
      setRequirementStatuses([{ subject: gone, requirementId: 'SR 1.1', status: 'met' }]),
    );
    expect(outcome).toMatchObject({ ok: false, error: [{ code: 'dangling-reference' }] });
  });
});

const change: fc.Arbitrary<StatusChange> = fc.record(
  {
    subject: fc.constantFrom(Z, C, A),
    requirementId: fc.constantFrom('SR 1.1', 'SR 1.2', 'SR 1.1 RE 1', 'CR 1.1'),
    status: fc.constantFrom(...requirementStates, null),
    rationale: fc.string({ maxLength: 8 }),
    evidence: fc.string({ maxLength: 8 }),
  },
  { requiredKeys: ['subject', 'requirementId'] },
);
const changes = fc.array(change, { maxLength: 12 });

test('the same changes again are no step, and the plant stays sound', () => {
  fc.assert(
    fc.property(changes, (list) => {
      const once = after(list);
      expect(modelViolations(once)).toEqual([]);
      // Evidence that came before its status is in only with the second run.
      const twice = after(list, once);
      expect(runCommand(twice, setRequirementStatuses(list))).toMatchObject({ ok: true, value: { diff: [] } });
    }),
  );
});

test('undo restores, and only what was named is touched', () => {
  fc.assert(
    fc.property(changes, (list) => {
      const outcome = runCommand(plant, setRequirementStatuses(list));
      if (!outcome.ok) throw new Error('refused');
      const { model, diff } = outcome.value;
      expect(applyDiff(model, reverseDiff(diff))).toEqual(plant);
      const named = new Set(list.map(({ subject, requirementId }) => requirementStatusId(subject, requirementId)));
      for (const { kind, id } of diff) expect([kind, named.has(id)]).toEqual(['requirementStatus', true]);
    }),
  );
});
