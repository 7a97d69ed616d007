import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff } from '#shared/diff/model-diff.ts';
import { assess } from '#shared/engine/assess.ts';
import { applyPatch, changedResults } from '#shared/engine/assessment-patch.ts';
import type { ScenarioAssessment } from '#shared/engine/assessment.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { assessed, byRiskLevel, type PlantRows } from '#tests/support/plant.ts';

type Row = Record<string, unknown>;
const leaning = { likelihood: 'l1', consequence: 'c1', assumptionIds: ['A'] };

/** What follows for one scenario that leans on A and B, with A in this state. */
function scenario(state: string, fields: Row, rows: PlantRows = {}): ScenarioAssessment {
  const assumption = [
    { id: 'A', statement: 'Gate locked', state },
    { id: 'B', state: 'false' },
  ];
  const [only] = assessed({ assumption, ...rows, scenario: [{ id: 'R', ...leaning, ...fields }] }).scenarios;
  if (!only) throw new Error('no scenario');
  return only;
}

const at = ({ likelihood, consequence }: ScenarioAssessment['residual']) => `${likelihood} ${consequence}`;
const A = (likelihoodSteps: number, consequenceSteps: number) => ({
  assumptionEffects: { A: { likelihoodSteps, consequenceSteps } },
});

describe('an assumption that falls', () => {
  it.each<[string, Row, string]>([
    ['raises the likelihood by rows', A(1, 0), 'l2 c1'],
    ['raises the consequence by columns', A(0, 2), 'l1 c3'],
    ['raises both', A(1, 1), 'l2 c2'],
    ['never goes above the highest level', A(100, 100), 'l3 c3'],
    ['does nothing without an effect', {}, 'l1 c1'],
    ['does nothing to a scenario that does not lean on it', { ...A(1, 1), assumptionIds: [] }, 'l1 c1'],
    [
      'adds up with another one',
      {
        ...A(1, 0),
        assumptionIds: ['A', 'B'],
        assumptionEffects: { A: { likelihoodSteps: 1 }, B: { likelihoodSteps: 1 } },
      },
      'l3 c1',
    ],
    ['counts once where it is named twice', { ...A(1, 0), assumptionIds: ['A', 'A'] }, 'l2 c1'],
    ['leaves an unknown rating unknown', { ...A(1, 1), likelihood: null }, 'null c2'],
    ['leaves a level that the scale does not have unknown', { ...A(1, 1), consequence: '?' }, 'l2 null'],
  ])('%s', (_, fields, expected) => {
    expect(at(scenario('false', fields).unmitigated)).toBe(expected);
  });

  it.each(['true', 'open'])('does nothing while it is %s', (state) => {
    expect(scenario(state, A(2, 2))).toEqual(scenario(state, {}));
  });

  it('raises residual and projected rating as well, stated or worked out', () => {
    const countermeasure = [
      { id: 'E', status: 'existing', effect: { likelihoodSteps: 1 } },
      { id: 'P', status: 'planned', effect: { likelihoodSteps: 1 } },
    ];
    const linked = { likelihood: 'l3', countermeasureIds: ['E', 'P'], ...A(1, 1) };
    const worked = scenario('false', linked, { countermeasure });
    expect([worked.unmitigated, worked.residual, worked.projected].map(at)).toEqual(['l3 c2', 'l3 c2', 'l2 c2']);
    const stated = scenario('false', { ...linked, residual: { likelihood: 'l1' } }, { countermeasure });
    expect([stated.residual, stated.projected].map(at)).toEqual(['l2 c2', 'l2 c2']);
  });

  it.each([
    ['a rated category rises to what an override names', { consequences: { safety: 'c1' } }, true],
    ['a category that is not rated does not', { consequences: { operation: 'c1' } }, false],
  ])('%s', (_, fields, treat) => {
    const policy = { overrides: [{ id: 'O', category: 'safety', consequenceAtLeast: 'c2' }] };
    expect(scenario('false', { ...fields, ...A(0, 1) }, { policy }).treat).toBe(treat);
  });

  it('moves the SL-T of the scenario and of its zone, and the summary', () => {
    const plant = (state: string) =>
      assessed({
        policy: { slTarget: byRiskLevel },
        zone: [{ id: 'Z' }],
        assumption: [{ id: 'A', state }],
        scenario: [{ id: 'R', ...leaning, ...A(2, 2), subject: { kind: 'zone', id: 'Z' } }],
      });
    const [held, fallen] = [plant('true'), plant('false')];
    expect([held.scenarios[0]?.slTarget, held.zones[0]?.slTarget?.level, held.summary.treat]).toEqual([0, 1, 0]);
    expect([fallen.scenarios[0]?.slTarget, fallen.zones[0]?.slTarget?.level, fallen.summary.treat]).toEqual([3, 3, 1]);
    expect(fallen.summary.unmitigated).toEqual({ low: 0, medium: 0, high: 1 });
  });
});

const stated = (model: Model, state: 'true' | 'false' | 'open'): Model => ({
  ...model,
  assumption: new Map([...model.assumption].map(([id, one]) => [id, { ...one, state }])),
});
const of = (model: Model) => assess(model, theCatalog());

describe('assumptions in any plant', () => {
  it('change no scenario, zone or conduit while none is false', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const bare = { ...model, assumption: new Map() } as Model;
        for (const state of ['true', 'open'] as const) {
          const { scenarios, zones, conduits, summary } = of(stated(model, state));
          expect({ scenarios, zones, conduits, summary }).toEqual({ ...pick(of(bare)) });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never lower a rating where they fall, and keep every rating on its scale', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const { likelihoodLevels, consequenceLevels } = policyOf(model);
        const places = (one: ScenarioAssessment) =>
          [one.unmitigated, one.residual, one.projected].flatMap(({ likelihood, consequence }) => [
            likelihoodLevels.findIndex(({ id }) => id === likelihood),
            consequenceLevels.findIndex(({ id }) => id === consequence),
          ]);
        const held = of(stated(model, 'true')).scenarios.map(places);
        const fallen = of(stated(model, 'false')).scenarios.map(places);
        fallen.forEach((row, at) =>
          row.forEach((place, column) => {
            const before = held[at]?.[column] ?? -1;
            expect(place).toBeGreaterThanOrEqual(before);
            if (before === -1) expect(place).toBe(-1);
          }),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('come as one patch that leads to the same results as a new assessment', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        for (const [id, before] of model.assumption) {
          const after = { ...before, state: before.state === 'false' ? ('true' as const) : ('false' as const) };
          const next = applyDiff(model, [{ kind: 'assumption', id, before, after }]);
          const [old, fresh] = [of(model), of(next)];
          expect(applyPatch(old, changedResults(old, fresh))).toEqual(fresh);
        }
      }),
      { numRuns: 40 },
    );
  });
});

function pick({ scenarios, zones, conduits, summary }: ReturnType<typeof of>) {
  return { scenarios, zones, conduits, summary };
}
