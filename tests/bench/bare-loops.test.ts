import { describe, expect, test } from 'vitest';
import { assess } from '#shared/engine/assess.ts';
import { policyOf } from '#shared/model/model.ts';
import { runBareLoops } from './bare-loops.ts';
import { benchedCatalog, benchedPlant } from './benched-plant.ts';
import { FRS, plantArrays } from './plant-arrays.ts';

describe('the loops that assess is measured against do the same work', () => {
  const catalog = benchedCatalog();
  const plant = benchedPlant('hard', catalog);
  const assessment = assess(plant, catalog);
  const loops = runBareLoops(plantArrays(plant, catalog));
  const subjects = [...assessment.zones, ...assessment.conduits];

  test('as many scenarios per risk level', () => {
    const levels = policyOf(plant).riskLevels.map(({ id }) => id);
    const counts = ['unmitigated', 'residual'] as const;
    expect([...loops.counts]).toEqual(counts.flatMap((kind) => levels.map((id) => assessment.summary[kind][id] ?? 0)));
  });

  test('the same SL-T per FR, where it is known', () => {
    subjects.forEach(({ id, slTarget }, slot) => {
      const known = (slTarget?.vector ?? []).map((level, fr) => level ?? loops.vector[slot * FRS + fr]);
      expect([id, ...loops.vector.slice(slot * FRS, (slot + 1) * FRS)]).toEqual([id, ...known]);
    });
  });

  test('the same SL-C per FR', () => {
    assessment.zones.forEach(({ slCapability }, slot) => {
      const found = [...loops.capability.slice(slot * FRS, (slot + 1) * FRS)].map((one) => (one === 127 ? null : one));
      expect(found).toEqual(slCapability?.vector);
    });
  });

  test('as many open component requirements', () => {
    const order = [...plant.asset.keys()];
    const open = new Map(assessment.assets.map((one) => [one.id, one.openRequirements.length]));
    expect([...loops.openOfAsset]).toEqual(order.map((id) => open.get(id)));
    expect(loops.openOfAsset.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(50_000);
  });

  test('as many open requirements', () => {
    expect([...loops.open.slice(0, subjects.length)]).toEqual(subjects.map((one) => one.openRequirements.length));
  });
});
