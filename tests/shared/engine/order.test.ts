import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareIds, sortedById } from '#shared/engine/order.ts';

it('orders ids by code unit, whatever the language', () => {
  const ids = ['a', 'Z', 'é', 'ゾ', 'B', '10', '9', 'a1'];
  expect(sortedById(ids.map((id) => ({ id }))).map(({ id }) => id)).toEqual([
    '10',
    '9',
    'B',
    'Z',
    'a',
    'a1',
    'é',
    'ゾ',
  ]);
});

it('sorts every list as the plain comparison does', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (ids) => {
      expect(sortedById(ids.map((id) => ({ id }))).map(({ id }) => id)).toEqual(ids.toSorted(compareIds));
    }),
  );
});
