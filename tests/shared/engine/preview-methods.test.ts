import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assess } from '#shared/engine/assess.ts';
import { previewMethods } from '#shared/engine/preview-methods.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import { POLICY_ID, slTargetMethods } from '#shared/model/policy.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, byRiskLevel, TODAY } from '#tests/support/plant.ts';

/** The plant with nothing assigned and one method chosen. */
function chosen(model: Model, method: (typeof slTargetMethods)[number]): Model {
  const policy = policyOf(model);
  const slTarget = { byRiskLevel: {}, byConsequenceLevel: {}, floor: 0 as const, ...policy.slTarget, method };
  const bare = <T extends object>(rows: ReadonlyMap<string, T>) =>
    new Map([...rows].map(([id, row]) => [id, { ...row, slTarget: null }]));
  const without = { ...model, zone: bare(model.zone), conduit: bare(model.conduit) };
  return { ...without, policy: new Map([[POLICY_ID, { ...policy, slTarget }]]) };
}

it('gives what the plant would have with that method chosen and nothing assigned', () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const { subjects, methods } = previewMethods(model, theCatalog());
      for (const { method, targets, known } of methods) {
        const { zones, conduits, scenarios } = assess(chosen(model, method), theCatalog(), TODAY);
        const results = { zone: zones, conduit: conduits };
        const expected = subjects.map(({ kind, id }) => results[kind].find((one) => one.id === id)?.slTarget ?? null);
        expect(targets).toEqual(expected);
        expect(known).toBe(scenarios.filter(({ slTarget }) => slTarget !== null).length);
      }
    }),
    { numRuns: 60 },
  );
});

it('says what is assigned, why a method gives nothing, and leaves out zones outside the SUC', () => {
  const model = aPlant({
    zone: [
      { id: 'Z', slTarget: { vector: [1, 1, 3, 1, 1, 1, 1] } },
      { id: 'Out', inScope: false },
    ],
    scenario: [
      { id: 'R', subject: { kind: 'zone', id: 'Z' }, likelihood: 'l3', consequence: 'c3', techniqueIds: ['T0866'] },
    ],
    policy: { slTarget: byRiskLevel },
  });
  const { subjects, methods } = previewMethods(model, theCatalog());
  expect(subjects).toEqual([{ kind: 'zone', id: 'Z', assigned: 3 }]);
  expect(methods.map(({ method }) => method)).toEqual([...slTargetMethods]);
  const gaps = methods.map(({ targets, known, gaps: why }) => [targets[0]?.level ?? null, known, ...why.keys()]);
  expect(gaps).toEqual([
    [3, 1],
    [1, 0, 'no-entry'],
    [1, 0, 'no-threat-source'],
    [4, 1],
    [4, 1],
  ]);
});
