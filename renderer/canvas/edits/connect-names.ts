import { matchingSuggestions, type Suggestion } from '#renderer/ui/suggestions.ts';

/** What a typed name makes a conduit end at: a zone that is there, or a point outside the SUC. */
export type TypedEnd =
  | { readonly kind: 'zone'; readonly id: string; readonly name: string }
  /** `isStated` where it was said to be outside, not only taken for it because no zone has that name. */
  | { readonly kind: 'external'; readonly name: string; readonly isStated: boolean };

/** An id has this many letters at most, and an external end is named by one (as its schema says). */
const LONGEST = 200;

const separators = /[,、,;;\n]/u;
const quotes = /^(?:"(.*)"|「(.*)」|“(.*)”|'(.*)')$/u;
const arrow = /^(?:>|>|→)\s*/u;

/** The parts between commas; a comma in quotes parts nothing. */
function partsOf(text: string): string[] {
  const parts = [''];
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (!isQuoted && separators.test(letter)) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** The name of a point outside the SUC that a part says it is, or null. */
function statedExternal(part: string): string | null {
  if (arrow.test(part)) return part.replace(arrow, '').replace(quotes, '$1$2$3$4').trim();
  const quoted = quotes.exec(part);
  return quoted ? quoted.slice(1).join('').trim() : null;
}

function endOf(part: string, zones: readonly Suggestion[]): TypedEnd[] {
  const stated = statedExternal(part);
  const [zone] = stated === null ? matchingSuggestions(zones, part) : [];
  if (zone) return [{ kind: 'zone', id: zone.value, name: zone.label }];
  const name = (stated ?? part).slice(0, LONGEST).trim();
  return name === '' ? [] : [{ kind: 'external', name, isStated: stated !== null }];
}

/**
 * The ends that are typed, parted by commas: each the zone that fits best, else a point outside the SUC. One in quotes or
 * after `>` is such a point even where a zone has that name. A name that holds a comma and is a zone's stays whole.
 */
export function typedEnds(text: string, zones: readonly Suggestion[]): readonly TypedEnd[] {
  const whole = zones.find(({ label }) => label === text.trim());
  if (whole) return [{ kind: 'zone', id: whole.value, name: whole.label }];
  const ends = partsOf(text).flatMap((part) => endOf(part, zones));
  const keyOf = (end: TypedEnd): string => `${end.kind} ${end.kind === 'zone' ? end.id : end.name}`;
  return ends.filter((end, at) => ends.findIndex((other) => keyOf(other) === keyOf(end)) === at);
}

/** What stands before the part that is being typed. */
export function typedBefore(text: string): string {
  const last = partsOf(`${text}.`).at(-1) ?? '';
  return text.slice(0, text.length - (last.length - 1));
}
