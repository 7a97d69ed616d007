import { expect, test } from 'vitest';
import { shownParts } from '#renderer/report/shown-parts.ts';
import { sortedRows } from '#renderer/report/sorted-rows.ts';
import { speaker } from '#shared/report/speaker.ts';
import type { Part } from '#shared/report/report-document.ts';
import { column, count, name } from '#shared/report/say.ts';

const part = (id: string, title: string): Part => ({
  id,
  depth: id.includes('/') ? 2 : 1,
  number: id,
  clause: null,
  title: name(title),
  subject: null,
  build: () => [],
});
const parts = [
  part('front', 'This'),
  part('6.1', 'Requirements'),
  part('6.1/zone:A', 'Dosing'),
  part('6.4/zone:A', 'Dosing'),
];

test.each([
  ['front', '', ['front', '6.1']],
  ['6.1', '', ['front', '6.1', '6.1/zone:A']],
  ['6.1/zone:A', '', ['front', '6.1', '6.1/zone:A']],
  ['front', ' DOS', ['6.1/zone:A', '6.4/zone:A']],
  ['front', 'nobody', []],
])('open at %s, typed "%s": %j', (openId, typed, expected) => {
  const nameOf = ({ title }: Part) => (title.say === 'words' ? title.words : '');
  expect(shownParts(parts, openId, typed, nameOf).map(({ id }) => id)).toEqual(expected);
});

const format = { day: (iso: string) => `day ${iso}`, fullMoment: (iso: string) => `time ${iso}`, number: String };
const english = speaker('en', (key, params) => `${key} ${JSON.stringify(params ?? {})}`, format);
const japanese = speaker('ja', (key) => key, format);

test('a document is said in either language', () => {
  const list = { say: 'all', parts: [name('A'), { say: 'both', en: 'Door', ja: '扉' }] } as const;
  expect([english.say(list), japanese.say(list)]).toEqual(['A, Door', 'A、扉']);
  expect(english.cell({ say: 'vector', of: 'T', vector: [1, null, 3, 3, 3, 3, 3] })).toBe('SL-T 1 – 3 3 3 3 3');
  expect(english.cell({ say: 'moment', iso: '2026-11-28' })).toBe('day 2026-11-28');
  expect(english.cell({ say: 'time', iso: '2026-11-28T09:00' })).toBe('time 2026-11-28T09:00');
  expect(english.cell(null)).toBe('');
});

test('rows are sorted as numbers where they hold numbers, and stay as they are without a column', () => {
  const table = {
    columns: [column('n', 'number', 1, 'crs:open')],
    rows: [10, 9, 100].map((value) => ({ key: String(value), cells: [count(value)] })),
  };
  const keys = (sort: Parameters<typeof sortedRows>[1]) => sortedRows(table, sort, english, 'en').map(({ key }) => key);
  expect(keys(null)).toEqual(['10', '9', '100']);
  expect(keys({ columnId: 'n', isDescending: false })).toEqual(['9', '10', '100']);
  expect(keys({ columnId: 'n', isDescending: true })).toEqual(['100', '10', '9']);
});
