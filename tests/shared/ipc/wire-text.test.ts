import { columnsOf, rowsOf } from '#shared/ipc/columns.ts';
import { modelOfText, textOfModel } from '#shared/ipc/wire-text.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { smallPlant } from '#tests/support/small-plant.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('a model as text', () => {
  it('comes back as it was, key by key and in its order', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const back = modelOfText(textOfModel(model));
        expect(back).toEqual(model);
        expect(textOfModel(back)).toBe(textOfModel(model));
        expect(JSON.stringify([...back.asset.values()])).toBe(JSON.stringify([...model.asset.values()]));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps an id that does not follow from the rest', () => {
    const model = smallPlant();
    const odd = { ...[...model.placement.values()][0], id: 'odd' } as never;
    const placement = new Map([...model.placement, ['odd', odd]]);
    expect(modelOfText(textOfModel({ ...model, placement })).placement).toEqual(placement);
  });
});

describe('rows as columns', () => {
  it.each([
    ['none', []],
    ['one', [{ id: 'a', at: null }]],
    ['the same everywhere', [{ a: 1 }, { a: 1 }]],
    ['each its own', [{ a: 1 }, { a: 2 }]],
    ['some again', [{ a: 'x' }, { a: 'y' }, { a: 'x' }]],
    ['equal objects one after the other', [{ a: { kind: 'zone' } }, { a: { kind: 'zone' } }, { a: { kind: 'asset' } }]],
    ['a list and an object that look alike', [{ a: [1] }, { a: { 0: 1 } }]],
    ['a number and its text', [{ a: 1 }, { a: '1' }, { a: 1 }]],
  ])('%s', (_name, rows) => {
    const columns = columnsOf(rows, null);
    expect(columns && rowsOf(JSON.parse(JSON.stringify(columns)) as typeof columns)).toEqual(rows);
  });

  it.each([
    ['with other fields', [{ a: 1 }, { b: 1 }]],
    [
      'with fields in another order',
      [
        { a: 1, b: 1 },
        { b: 1, a: 1 },
      ],
    ],
    ['with a field that is not set', [{ a: undefined }]],
  ])('are not made of rows %s', (_name, rows) => {
    expect(columnsOf(rows as readonly Record<string, unknown>[], null)).toBeNull();
  });
});
