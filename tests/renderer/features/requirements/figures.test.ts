import { describe, expect, it } from 'vitest';
import {
  disagreeingFrs,
  disagreementText,
  lowestByStatuses,
  openByFr,
} from '#renderer/features/requirements/figures.ts';
import { gapText } from '#renderer/features/requirements/map-cells.tsx';
import { indexCatalog } from '#shared/engine/catalog-index.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { statuses, type PlantRows } from '#tests/support/plant.ts';
import { aBoard, Z } from './board.ts';

function resultsOf(rows: PlantRows) {
  const results = aBoard(rows).resultOf(Z);
  if (!results) throw new Error('no results');
  return results;
}

describe('figures of a subject', () => {
  it('count the open requirements per FR', () => {
    const results = resultsOf({
      zone: [{ id: 'Z', slTarget: { vector: [1, 0, 0, 2, 0, 0, 0], rationale: '' } }],
      requirementStatus: statuses('Z', (id) => (id === 'SR 1.1' ? 'met' : null)),
    });
    const open = openByFr(results, indexCatalog(theCatalog()));
    const iac = theCatalog().requirements.filter(({ fr, minSL }) => fr === 'IAC' && minSL === 1).length;
    const dc = theCatalog().requirements.filter(({ fr, minSL }) => fr === 'DC' && minSL <= 2).length;
    expect(open).toEqual([iac - 1, 0, 0, dc, 0, 0, 0]);
  });

  it('say where the statuses are not what is declared', () => {
    const results = resultsOf({
      zone: [{ id: 'Z', slAchieved: { level: 1 } }],
      requirementStatus: statuses('Z', (id, minSL, fr) => {
        if (fr === 'IAC') return id === 'SR 1.1' ? 'partly' : 'met';
        if (fr === 'RA') return minSL <= 2 ? 'met' : 'not-met';
        return fr === 'DC' && minSL === 1 ? 'met' : null;
      }),
    });
    expect(disagreeingFrs(results)).toEqual([0, 6]);
    expect(disagreementText(results)).toBe('IAC 0 ≠ 1, RA 2 ≠ 1');
    expect(lowestByStatuses(results)).toBe(0);
  });

  it('say nothing where nothing is declared or nothing assessed', () => {
    const met = statuses('Z', () => 'met');
    expect(disagreeingFrs(resultsOf({ zone: [{ id: 'Z' }], requirementStatus: met }))).toEqual([]);
    const declared = resultsOf({ zone: [{ id: 'Z', slAchieved: { level: 4 } }] });
    expect([disagreeingFrs(declared), lowestByStatuses(declared)]).toEqual([[], null]);
  });

  it.each([
    [null, '–'],
    [0, '0'],
    [3, '3'],
    [-2, '−2'],
  ])('write a gap of %s as %s', (gap, text) => {
    expect(gapText(gap)).toBe(text);
  });
});
