import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/engine/assess.ts';
import { whatIf } from '#shared/engine/what-if.ts';
import type { Model } from '#shared/model/model.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, byRiskLevel } from '#tests/support/plant.ts';

const plant = aPlant({
  policy: { slTarget: byRiskLevel },
  zone: [{ id: 'Z' }, { id: 'Y', slTarget: { level: 2, rationale: 'agreed' } }, { id: 'X' }],
  assumption: [{ id: 'A', state: 'true' }],
  scenario: [
    {
      id: 'R1',
      subject: { kind: 'zone', id: 'Z' },
      likelihood: 'l2',
      consequence: 'c3',
      assumptionIds: ['A'],
      assumptionEffects: { A: { likelihoodSteps: 1 } },
    },
    {
      id: 'R2',
      subject: { kind: 'zone', id: 'Y' },
      likelihood: 'l1',
      consequence: 'c1',
      assumptionIds: ['A'],
      assumptionEffects: { A: { consequenceSteps: 2 } },
    },
    { id: 'R3', subject: { kind: 'zone', id: 'X' }, likelihood: 'l1', consequence: 'c1', assumptionIds: ['A'] },
  ],
});

describe('what if an assumption fell', () => {
  it('names what moves, before and after, and nothing else', () => {
    const { scenarios, zones, conduits, summary } = whatIf(plant, theCatalog(), 'A', 'false');
    expect(
      scenarios.map(({ id, before, after }) => [id, before.unmitigated.riskLevel, after.unmitigated.riskLevel]),
    ).toEqual([
      ['R1', 'high', 'high'],
      ['R2', 'low', 'medium'],
    ]);
    expect(
      zones.map(({ id, before, after, assigned }) => [id, before?.level, after?.level, assigned !== null]),
    ).toEqual([['Y', 1, 2, true]]);
    expect(conduits).toEqual([]);
    expect([summary.before.treat, summary.after.treat]).toEqual([1, 2]);
  });

  it('has nothing to say of a state that it is in, or of an assumption that is not there', () => {
    for (const [id, state] of [
      ['A', 'true'],
      ['gone', 'false'],
    ] as const) {
      const { scenarios, zones, conduits } = whatIf(plant, theCatalog(), id, state);
      expect({ scenarios, zones, conduits }).toEqual({ scenarios: [], zones: [], conduits: [] });
    }
  });

  it('says what the assessment says once the change is made, in any plant', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const before = assess(model, theCatalog());
        for (const [id, one] of model.assumption) {
          const state = one.state === 'false' ? 'true' : 'false';
          const changed: Model = { ...model, assumption: new Map(model.assumption).set(id, { ...one, state }) };
          const after = assess(changed, theCatalog());
          const said = whatIf(model, theCatalog(), id, state);
          const moved = after.scenarios.filter(
            (row, at) => JSON.stringify(row) !== JSON.stringify(before.scenarios[at]),
          );
          expect(said.scenarios.map((move) => move.after)).toEqual(moved);
          expect(said.summary).toEqual({ before: before.summary, after: after.summary });
          for (const kind of ['zones', 'conduits'] as const)
            for (const move of said[kind].filter(({ assigned }) => assigned === null))
              expect(move.after).toEqual(after[kind].find((row) => row.id === move.id)?.slTarget ?? null);
        }
      }),
      { numRuns: 60 },
    );
  });
});
