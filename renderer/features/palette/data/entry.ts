import { folded } from '#renderer/ui/suggestions.ts';
import { lettersOf } from './letters.ts';
import type { Findable } from './score.ts';

/** What the palette finds, in the order in which equals are listed. */
export const entryGroups = [
  'command',
  'zone',
  'asset',
  'conduit',
  'channel',
  'diagram',
  'note',
  'scenario',
  'countermeasure',
  'threatSource',
  'requirement',
  'technique',
] as const;
export type EntryGroup = (typeof entryGroups)[number];

/** One thing that the palette finds. */
export type Entry = Findable & {
  readonly group: EntryGroup;
  readonly id: string;
  readonly label: string;
  /** Cannot be done now: listed last, and not taken. */
  readonly isOff?: boolean;
  /** How near it is before anything is typed: 0 acts on what is selected, 1 on the drawing, 2 on something else. */
  readonly far?: number;
};

/** The key of an entry: the same thing has the same one, whatever it is called meanwhile. */
export const entryKey = ({ group, id }: Pick<Entry, 'group' | 'id'>): string => `${group}:${id}`;

/** Makes an entry; `more` is what else it is known by. */
export function makeEntry(group: EntryGroup, id: string, label: string, more: readonly string[]): Entry {
  const name = folded(label);
  const text = `${name}\n${folded(more.join('\n'))}`;
  return { group, id, label, text, name, nameLetters: lettersOf(name), letters: lettersOf(text) };
}
