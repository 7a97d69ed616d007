import { expect, test } from 'vitest';
import {
  fittingOffers,
  groupedRows,
  stepOffer,
  successorOf,
  type OfferRow,
} from '#renderer/features/proposals/rows.ts';

function anOffer(id: string): OfferRow {
  const [patternId = '', zoneId = ''] = id.split('@');
  const nothing = { reasons: [], techniqueIds: [], requirementIds: [], componentRequirementIds: [] };
  return { id, dismissal: null, proposal: { id, patternId, subject: { kind: 'zone', id: zoneId }, ...nothing } };
}
const offers = ['a@Z1', 'b@Z1', 'a@Z2'].map(anOffer);
const rows = groupedRows(offers);

test('offers stand under their subjects, each with its count', () => {
  expect(rows.map((row) => ('count' in row ? `${row.subject.id}: ${row.count}` : row.id))).toEqual([
    'Z1: 2',
    'a@Z1',
    'b@Z1',
    'Z2: 1',
    'a@Z2',
  ]);
});

test.each([
  ['', ['a@Z1', 'b@Z1', 'a@Z2']],
  ['A@Z', ['a@Z1', 'a@Z2']],
  [' ｚ２ ', ['a@Z2']],
  ['none', []],
])('the filter %j', (query, ids) => {
  expect(fittingOffers(offers, query, ({ id }) => id).map(({ id }) => id)).toEqual(ids);
});

test.each<[string | null, 1 | -1, string | null]>([
  ['a@Z1', 1, 'b@Z1'],
  ['b@Z1', 1, 'a@Z2'],
  ['a@Z2', 1, 'a@Z2'],
  ['a@Z1', -1, 'a@Z1'],
  ['a@Z2', -1, 'b@Z1'],
  [null, 1, 'a@Z1'],
  ['gone', -1, 'a@Z1'],
])('from %s by %i', (from, step, to) => {
  expect(stepOffer(rows, from, step)).toBe(to);
});

test('nothing to step to', () => {
  expect(stepOffer([], 'a@Z1', 1)).toBeNull();
});

test.each([
  ['a@Z1', 'b@Z1'],
  ['b@Z1', 'a@Z2'],
  ['a@Z2', 'b@Z1'],
])('where %s stood, %s stands', (gone, next) => {
  const after = groupedRows(offers.filter(({ id }) => id !== gone));
  expect(successorOf(rows, after, gone)).toBe(next);
});

test('where the last one stood, nothing stands', () => {
  expect(successorOf(rows, [], 'a@Z1')).toBeNull();
});
