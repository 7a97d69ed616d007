import { describe, expect, it } from 'vitest';
import { arrangedMapRows, mapRows } from '#renderer/features/requirements/map-rows.ts';
import { nextSort } from '#renderer/ui/grid/next-sort.ts';
import type { MapPart } from '#renderer/state/requirements-view.ts';
import type { GridSort } from '#renderer/ui/grid/grid-types.ts';
import { statuses, type PlantRows } from '#tests/support/plant.ts';
import { aBoard } from './board.ts';

const rows: PlantRows = {
  zone: [
    { id: 'OUT', name: 'Office', inScope: false, slTarget: { level: 0 }, slAchieved: { level: 0 } },
    { id: 'B', name: 'Boilers', slTarget: { level: 3 }, slAchieved: { level: 1 } },
    { id: 'B2', name: 'Burner', parentId: 'B', slTarget: { level: 1 }, slAchieved: { level: 2 } },
    { id: 'A', name: 'Alarms' },
    { id: 'B1', name: 'Ash', parentId: 'B', slTarget: { level: 2 } },
    { id: 'B1a', name: 'Belt', parentId: 'B1', slTarget: { level: 2 }, slAchieved: { level: 2 } },
  ],
  conduit: [{ id: 'C', name: 'Trip', from: 'A', to: 'B' }],
  requirementStatus: statuses('B1a', (id, minSL) => (minSL === 1 ? 'met' : id === 'SR 7.1 RE 1' ? 'partly' : null)),
};
const board = aBoard(rows);
const all = mapRows(board.model);

function arranged(mapPart: MapPart, mapText = '', mapSort: GridSort | null = null): string[] {
  const shown = arrangedMapRows(all, board.model, board.resultOf, { mapPart, mapText, mapSort });
  return shown.map(({ subject }) => subject.id);
}

describe('the rows of the map', () => {
  it('nest zones, those in scope first, and end with the conduits', () => {
    expect(all.map(({ key, depth }) => `${'-'.repeat(depth)}${key}`)).toEqual([
      'zone:B',
      '-zone:B2',
      '-zone:B1',
      '--zone:B1a',
      'zone:A',
      'zone:OUT',
      'conduit:C',
    ]);
  });

  it.each<[MapPart, string[]]>([
    ['all', ['B', 'B2', 'B1', 'B1a', 'A', 'OUT', 'C']],
    ['zones', ['B', 'B2', 'B1', 'B1a', 'A', 'OUT']],
    ['conduits', ['C']],
    ['gap', ['B']],
    ['open', ['B', 'B2', 'B1', 'B1a']],
    ['unknown', ['B1', 'A', 'C']],
    ['disagree', ['B1a']],
  ])('are narrowed to %s', (part, ids) => {
    expect(arranged(part)).toEqual(ids);
  });

  it('are narrowed by name or id', () => {
    expect(arranged('all', 'b')).toEqual(['B', 'B2', 'B1', 'B1a']);
    expect(arranged('all', 'ＴＲＩＰ')).toEqual(['C']);
  });

  it('are sorted both ways, what is not known last', () => {
    expect(arranged('zones', '', { columnId: 'name', isDescending: false })).toEqual([
      'A',
      'B1',
      'B1a',
      'B',
      'B2',
      'OUT',
    ]);
    expect(arranged('all', '', { columnId: 'IAC', isDescending: true })).toEqual([
      'B',
      'B1a',
      'OUT',
      'B2',
      'B1',
      'A',
      'C',
    ]);
    expect(arranged('all', '', { columnId: 'IAC', isDescending: false })).toEqual([
      'B2',
      'B1a',
      'OUT',
      'B',
      'B1',
      'A',
      'C',
    ]);
    expect(arranged('zones', '', { columnId: 'slTarget', isDescending: true }).slice(0, 3)).toEqual(['B', 'B1', 'B1a']);
  });

  it('are sorted by a title up, then down, then not', () => {
    const up = nextSort(null, 'IAC');
    const down = nextSort(up, 'IAC');
    expect([up, down, nextSort(down, 'IAC')]).toEqual([
      { columnId: 'IAC', isDescending: false },
      { columnId: 'IAC', isDescending: true },
      null,
    ]);
    expect(nextSort(down, 'UC')).toEqual({ columnId: 'UC', isDescending: false });
  });
});
