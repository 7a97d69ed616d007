import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/engine/assess.ts';
import { countermeasureSchema, type Countermeasure } from '#shared/model/countermeasure.ts';
import type { EntityKind, Model } from '#shared/model/model.ts';
import { policyOf } from '#shared/model/model.ts';
import { uniformVector, vectorOf, type SecurityLevel } from '#shared/model/security-level.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { theCatalog } from '#tests/support/catalog.ts';

const of = (model: Model) => assess(model, theCatalog());

function withTable<K extends EntityKind>(model: Model, kind: K, rows: Iterable<[string, unknown]>): Model {
  return { ...model, [kind]: new Map(rows) };
}

/** The place of each level that the plant's scenarios may stand at; −1 for what is unknown. */
function places(model: Model) {
  const { likelihoodLevels, consequenceLevels } = policyOf(model);
  const placeIn = (levels: readonly { id: string }[], id: string | null) =>
    levels.findIndex((level) => level.id === id);
  return of(model).scenarios.map(({ residual, projected }) => [
    placeIn(likelihoodLevels, residual.likelihood),
    placeIn(consequenceLevels, residual.consequence),
    placeIn(likelihoodLevels, projected.likelihood),
    placeIn(consequenceLevels, projected.consequence),
  ]);
}

describe('assess', () => {
  it('gives the same bytes whatever the order in which entities were put in', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const reversed = Object.fromEntries(
          Object.entries(model).map(([kind, table]) => [kind, new Map([...(table as Model['zone'])].toReversed())]),
        ) as unknown as Model;
        expect(JSON.stringify(of(reversed))).toBe(JSON.stringify(of(model)));
      }),
      { numRuns: 100 },
    );
  });

  it('leaves the plant as it is', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const before = structuredClone(model);
        of(model);
        expect(model).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  it('never raises a residual or projected rating when a countermeasure is added', () => {
    const statuses = fc.constantFrom<Countermeasure['status'][]>(
      'existing',
      'done',
      'planned',
      'in-progress',
      'rejected',
    );
    fc.assert(
      fc.property(
        arbitraryModel,
        statuses,
        fc.nat(3),
        fc.nat(3),
        (model, status, likelihoodSteps, consequenceSteps) => {
          const effect = { likelihoodSteps, consequenceSteps };
          const added = countermeasureSchema.parse({ id: 'added', status, effect });
          const measures = withTable(model, 'countermeasure', [...model.countermeasure, ['added', added]]);
          const linked = withTable(
            measures,
            'scenario',
            [...model.scenario].map(([id, one]) => [
              id,
              { ...one, countermeasureIds: [...one.countermeasureIds.filter((other) => other !== 'added'), 'added'] },
            ]),
          );
          const before = places(
            withTable(
              model,
              'countermeasure',
              [...model.countermeasure].filter(([id]) => id !== 'added'),
            ),
          );
          places(linked).forEach((row, at) =>
            row.forEach((place, column) => expect(place).toBeLessThanOrEqual(before[at]?.[column] ?? -1)),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it('never shrinks the open requirements when an SL-T is raised', () => {
    fc.assert(
      fc.property(arbitraryModel, fc.integer({ min: 0, max: 4 }), fc.nat(6), (model, level, fr) => {
        const assign = (raise: number) =>
          withTable(
            model,
            'zone',
            [...model.zone].map(([id, zone]) => {
              const vector = [...(zone.slTarget ? vectorOf(zone.slTarget) : uniformVector(level as SecurityLevel))];
              vector[fr] = Math.min(4, (vector[fr] ?? 0) + raise) as SecurityLevel;
              return [id, { ...zone, slTarget: { vector, rationale: '' } }];
            }),
          );
        const higher = of(assign(1)).zones;
        of(assign(0)).zones.forEach(({ openRequirements }, at) =>
          expect(higher[at]?.openRequirements).toEqual(expect.arrayContaining([...openRequirements])),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('never lowers SL-A when a requirement is met', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const met = withTable(
          model,
          'requirementStatus',
          [...model.requirementStatus].map(([id, row]) => [id, { ...row, status: 'met' }]),
        );
        const after = of(met).zones;
        of(model).zones.forEach(({ slAchieved }, at) =>
          slAchieved?.vector.forEach((level, fr) =>
            expect(after[at]?.slAchieved?.vector[fr] ?? -1).toBeGreaterThanOrEqual(level ?? -1),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });
});
