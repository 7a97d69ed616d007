import { entryGroups, entryKey, type Entry, type EntryGroup } from './entry.ts';
import { readQuery, search, type Entries } from './search.ts';

/** A part of what the palette lists under one heading; `total` counts those that are not listed too. */
export type PaletteSection = {
  readonly title: EntryGroup | 'recent' | 'now';
  readonly entries: readonly Entry[];
  readonly total: number;
};

/** How many of each group are listed: few of many groups, more where fewer are asked for. */
function mostOf(groups: readonly EntryGroup[]): number {
  if (groups.length === entryGroups.length) return 6;
  return groups.length === 1 ? 100 : 12;
}

const MOST_NOW = 9;

/** What stands there before anything is typed: what was used lately, then what can be done with what is selected. */
function firstSections(entries: Entries, used: readonly string[]): readonly PaletteSection[] {
  const recent = used.flatMap((key) => {
    const group = key.slice(0, key.indexOf(':')) as EntryGroup;
    return entries[group]().find((entry) => entryKey(entry) === key && !entry.isOff) ?? [];
  });
  const known = new Set(recent);
  const now = entries.command().filter((entry) => !entry.isOff && !known.has(entry));
  const listed = now.toSorted((a, b) => (a.far ?? 0) - (b.far ?? 0)).slice(0, MOST_NOW);
  const sections: PaletteSection[] = [
    { title: 'recent', entries: recent, total: recent.length },
    { title: 'now', entries: listed, total: now.length },
  ];
  return sections.filter(({ total }) => total > 0);
}

/** What the palette lists for what is typed; `used` are the keys of what was used lately, latest first. */
export function paletteSections(entries: Entries, typed: string, used: readonly string[]): readonly PaletteSection[] {
  if (typed.trim() === '') return firstSections(entries, used);
  const query = readQuery(typed);
  return search(entries, query, used, mostOf(query.groups)).map(({ group, hits, total }) => ({
    title: group,
    entries: hits,
    total,
  }));
}
