import { describe, expect, it, test } from 'vitest';
import { markOfKey, toggled, writtenBlock } from '#renderer/features/crs/verification-edits.ts';
import { aPlant } from '#tests/support/plant.ts';

const subject = { kind: 'zone', id: 'Z' } as const;
const rowIds = ['zone:Z/SR 1.1', 'zone:Z/SR 1.2'] as const;
const columnIds = ['requirement', 'title', 'design', 'fat', 'sat', 'holdPoint', 'method'];
const plant = aPlant({
  zone: [{ id: 'Z' }],
  verification: [{ id: rowIds[0], subject, requirementId: 'SR 1.1', stages: ['fat'], method: 'Log in' }],
});

test.each([
  ['d', 'design'],
  ['F', 'fat'],
  ['ｓ', 'sat'],
  ['h', 'holdPoint'],
  ['x', undefined],
  ['ArrowDown', undefined],
])('the key %s sets %s', (key, mark) => {
  expect(markOfKey(key, (column) => column[0] ?? '')).toBe(mark);
});

describe('a mark on several rows', () => {
  it('is put on all where some lack it', () => {
    expect(toggled(plant, subject, rowIds, 'fat').map(({ stages }) => stages)).toEqual([['fat'], ['fat']]);
  });
  it('is taken off where all have it, and the rest stays', () => {
    expect(toggled(plant, subject, rowIds.slice(0, 1), 'fat')).toMatchObject([{ stages: [], method: 'Log in' }]);
  });
  it('is put once on rows that have none', () => {
    expect(toggled(plant, subject, rowIds, 'holdPoint').map(({ isHoldPoint }) => isHoldPoint)).toEqual([true, true]);
  });
});

describe('a pasted block', () => {
  const write = (column: number, cells: readonly (readonly string[])[], row = 0) =>
    writtenBlock(plant, { subject, rowIds, columnIds, from: { row, column }, cells, words: ['はい', 'いいえ'] });

  it('reads marks in signs, numbers and words, and passes over what is not written here', () => {
    const read = write(1, [
      ['a title', 'x', '', '○', 'はい', 'Scan'],
      ['', '1', 'いいえ', '-', '', ''],
    ]);
    expect(read).toMatchObject({
      ok: true,
      value: [
        { requirementId: 'SR 1.1', stages: ['design', 'sat'], isHoldPoint: true, method: 'Scan' },
        { requirementId: 'SR 1.2', stages: ['design'], isHoldPoint: false, method: '' },
      ],
    });
  });
  it('changes nothing where no column of it is written here', () => {
    expect(write(0, [['SR 9', 'title']])).toEqual({ ok: true, value: [] });
  });
  it('leaves out rows beyond the last', () => {
    expect(write(2, [['x'], ['x']], 1)).toMatchObject({ ok: true, value: [{ requirementId: 'SR 1.2' }] });
  });
  it.each([
    ['a mark that is none', 2, 'maybe', 'design'],
    ['a method that is too long', 6, 'm'.repeat(20_001), 'method'],
  ])('is refused as a whole for %s', (_, column, text, columnId) => {
    expect(write(column, [['x'], [text]].slice(1))).toEqual({
      ok: false,
      error: { rowId: rowIds[0], columnId, text },
    });
  });
});
