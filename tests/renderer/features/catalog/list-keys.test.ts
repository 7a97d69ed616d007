import { listAct } from '#renderer/features/catalog/list-keys.ts';
import type { ListItem } from '#renderer/features/catalog/use-catalog-list.ts';
import { expect, it } from 'vitest';

const entry = (id: string): ListItem => ({
  kind: 'entry',
  key: `sr/${id}`,
  row: { section: 'sr', id, key: `sr/${id}`, name: { en: id, ja: id }, isOwn: false, leftOut: null, more: [] },
  place: 0,
  count: 2,
});
const items: readonly ListItem[] = [
  { kind: 'section', key: 'zcr', section: 'zcr', count: 3, isOpen: false },
  { kind: 'section', key: 'sr', section: 'sr', count: 2, isOpen: true },
  entry('SR 1.1'),
  entry('SR 1.2'),
];

it.each([
  ['ArrowDown', -1, { act: 'move', to: 0 }],
  ['ArrowDown', 3, { act: 'move', to: 3 }],
  ['ArrowUp', 0, { act: 'move', to: 0 }],
  ['PageDown', 0, { act: 'move', to: 3 }],
  ['Home', 2, { act: 'move', to: 0 }],
  ['End', 0, { act: 'move', to: 3 }],
  ['ArrowRight', 0, { act: 'toggle', section: 0 }],
  ['ArrowRight', 1, { act: 'move', to: 2 }],
  ['ArrowRight', 2, null],
  ['ArrowLeft', 0, null],
  ['ArrowLeft', 1, { act: 'toggle', section: 1 }],
  ['ArrowLeft', 3, { act: 'move', to: 1 }],
  ['Enter', 2, { act: 'open' }],
  ['Enter', -1, null],
  ['x', 2, null],
] as const)('%s at %i: %j', (key, at, act) => expect(listAct(key, items, at, false)).toEqual(act));

it.each(['Home', 'End', 'ArrowLeft', 'ArrowRight'])('%s belongs to the text while somebody types', (key) => {
  expect(listAct(key, items, 1, true)).toBeNull();
});
it('arrows and Enter work while somebody types', () => {
  expect(listAct('ArrowDown', items, 0, true)).toEqual({ act: 'move', to: 1 });
  expect(listAct('Enter', items, 0, true)).toEqual({ act: 'open' });
});
it('an empty list takes no key', () => expect(listAct('ArrowDown', [], -1, false)).toBeNull());
