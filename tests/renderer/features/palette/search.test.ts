import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryGroups, makeEntry, type Entry, type EntryGroup } from '#renderer/features/palette/data/entry.ts';
import { readQuery, search, type Entries } from '#renderer/features/palette/data/search.ts';
import { paletteSections } from '#renderer/features/palette/data/sections.ts';

function entriesOf(some: Partial<Record<EntryGroup, readonly Entry[]>>): Entries {
  return Object.fromEntries(entryGroups.map((group) => [group, () => some[group] ?? []])) as unknown as Entries;
}
const named = (group: EntryGroup, ...labels: string[]): Entry[] =>
  labels.map((label, index) => makeEntry(group, `${index}`, label, []));

const entries = entriesOf({
  command: [...named('command', 'New zone', 'Save'), { ...makeEntry('command', 'off', 'Zone off', []), isOff: true }],
  zone: named('zone', 'Zone 1', 'Zone 2', 'Office'),
  asset: named('asset', 'PLC in zone 1', 'Pump'),
  requirement: named('requirement', 'SR 5.1 Network segmentation of zones'),
});
const labels = (typed: string, used: readonly string[] = [], most = 6) =>
  search(entries, readQuery(typed), used, most).map(({ group, hits }) => [group, hits.map(({ label }) => label)]);

test('the group with the best comes first, the best of it first', () => {
  expect(labels('zone')).toEqual([
    ['zone', ['Zone 1', 'Zone 2']],
    ['command', ['New zone', 'Zone off']],
    ['asset', ['PLC in zone 1']],
    ['requirement', ['SR 5.1 Network segmentation of zones']],
  ]);
});

test.each([
  ['>zone', ['command']],
  ['＞ zone', ['command']],
  ['@zone', ['zone', 'asset']],
  ['@', ['zone', 'asset']],
  ['>', ['command']],
])('%s asks for %o only', (typed, groups) => {
  expect(labels(typed).map(([group]) => group)).toEqual(groups);
});

test('what was used lately comes before its equals', () => {
  expect(labels('@zone', ['zone:1'])[0]).toEqual(['zone', ['Zone 2', 'Zone 1']]);
  expect(labels('@zone', ['asset:1'])[0]).toEqual(['zone', ['Zone 1', 'Zone 2']]);
});

test('more are counted than given', () => {
  expect(search(entries, readQuery('@zone'), [], 1).map(({ hits, total }) => [hits.length, total])).toEqual([
    [1, 2],
    [1, 1],
  ]);
});

test('the best few are those that sorting all would give', () => {
  const label = fc.string({ unit: fc.constantFrom(...'ab '), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 40 }), fc.integer({ min: 1, max: 5 }), (all, most) => {
      const plant = entriesOf({ zone: named('zone', ...all) });
      const [few] = search(plant, readQuery('a'), [], most);
      const [whole] = search(plant, readQuery('a'), [], 1000);
      expect(few?.total).toBe(whole?.total);
      expect(few?.hits).toEqual(whole?.hits.slice(0, most));
    }),
  );
});

describe('before anything is typed', () => {
  test('stands what was used lately, then what can be done now', () => {
    const sections = paletteSections(entries, ' ', ['zone:1', 'command:1', 'asset:gone']);
    expect(sections.map(({ title, entries: listed }) => [title, listed.map(({ label }) => label)])).toEqual([
      ['recent', ['Zone 2', 'Save']],
      ['now', ['New zone']],
    ]);
  });

  test('what acts on the selection comes first', () => {
    const commands = ['Save', 'Fit', 'Delete'].map((label, index) => ({
      ...makeEntry('command', label, label, []),
      far: 2 - index,
    }));
    const [now] = paletteSections(entriesOf({ command: commands }), '', []);
    expect(now?.entries.map(({ label }) => label)).toEqual(['Delete', 'Fit', 'Save']);
  });
});
