import { describe, expect, it } from 'vitest';
import { legendEntries } from '#renderer/canvas/chrome/legend-entries.ts';
import { assess } from '#shared/engine/assess.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, byRiskLevel, type PlantRows } from '#tests/support/plant.ts';

function entries(rows: PlantRows) {
  const plant = aPlant(rows);
  return legendEntries(plant, assess(plant, theCatalog()));
}

describe('the legend', () => {
  it('is empty for an empty plant', () =>
    expect(entries({})).toEqual({
      slTargets: [],
      hasAchieved: false,
      hasGap: false,
      risks: [],
      hasOutOfScope: false,
      hasDashedConduit: false,
    }));

  it('explains what is on the drawing and nothing else', () => {
    const found = entries({
      policy: { slTarget: byRiskLevel },
      zone: [
        { id: 'Z1', slTarget: { level: 3 }, slAchieved: { level: 1 } },
        { id: 'Z2', inScope: false, slTarget: { level: 1 } },
      ],
      conduit: [{ id: 'C1', from: 'Z1', to: 'Z2', kind: 'wireless', slTarget: { level: 3 } }],
      scenario: [{ id: 'R1', subject: { kind: 'zone', id: 'Z1' }, consequences: { safety: 'c3' }, likelihood: 'l3' }],
    });
    expect({ ...found, risks: found.risks.map(({ id }) => id) }).toEqual({
      slTargets: [1, 3],
      hasAchieved: true,
      hasGap: true,
      risks: ['high'],
      hasOutOfScope: true,
      hasDashedConduit: true,
    });
  });
});
