import { isSameEntity } from '#shared/diff/model-diff.ts';
import type { EntityKind } from '#shared/model/model.ts';
import { keyMeanings, meaningKey, meanings, subjectFields, type Meaning } from './meanings.ts';

/** The words of a language, and what people call the things of the plant. */
export type Words = {
  /** The name of a field. */
  field(kind: EntityKind, path: string): string;
  /** The word for a value. */
  value(meaning: Meaning, value: string): string;
  subject(kind: string, id: string): string;
  yes: string;
  no: string;
  nothing: string;
};

/** One field that has another value, with the names that lead to it. */
export type FieldDifference = { readonly field: string; readonly before: string; readonly after: string };

/** Where a value stands: the field, and the names that lead there. */
type Place = { readonly kind: EntityKind; readonly path: string; readonly names: readonly string[] };
type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);
const lastOf = (path: string): string => path.slice(path.lastIndexOf('_') + 1);
const isSubject = (path: string): boolean => subjectFields.has(lastOf(path));
const isList = (value: unknown): value is readonly Fields[] => Array.isArray(value) && value.every(isRecord);
function textIn(item: Fields, name: string): string {
  const value = item[name];
  return typeof value === 'string' ? value : '';
}
/** What tells the things of a list apart. */
const keyOf = (item: Fields, at: number): string => textIn(item, 'id') || textIn(item, 'riskLevel') || String(at);

function inside(place: Place, name: string, words: Words): Place {
  const path = place.path === '' ? name : `${place.path}_${name}`;
  return { ...place, path, names: [...place.names, words.field(place.kind, path)] };
}

function under(place: Place, key: string, words: Words): Place {
  const meaning = keyMeanings[meaningKey(place.kind, place.path)];
  return { ...place, names: [...place.names, meaning ? words.value(meaning, key) : key] };
}

/** A value in words, whole. */
export function sayValue(value: unknown, place: Place, words: Words): string {
  if (isEmpty(value)) return words.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const meaning = meanings[meaningKey(place.kind, place.path)];
  if (typeof value === 'string') return meaning ? words.value(meaning, value) : value;
  if (Array.isArray(value)) return value.map((one) => sayValue(one, place, words)).join(', ');
  if (!isRecord(value)) return String(value);
  if (isSubject(place.path)) return words.subject(textIn(value, 'kind'), textIn(value, 'id'));
  if (place.path === 'content') return JSON.stringify(value);
  return sayFields(value, place, words);
}

function sayFields(value: Fields, place: Place, words: Words): string {
  const isKeyed = meaningKey(place.kind, place.path) in keyMeanings;
  return Object.entries(value)
    .filter(([name, inner]) => (isKeyed || name !== 'id') && !isEmpty(inner))
    .map(([name, inner]) => {
      const deeper = isKeyed ? under(place, name, words) : inside(place, name, words);
      return `${deeper.names.at(-1) ?? name} ${sayValue(inner, deeper, words)}`;
    })
    .join(', ');
}

function leaf(before: unknown, after: unknown, place: Place, words: Words): readonly FieldDifference[] {
  const [was, is] = [sayValue(before, place, words), sayValue(after, place, words)];
  return was === is ? [] : [{ field: place.names.join(' › '), before: was, after: is }];
}

/** The things of two lists, by what tells them apart; what one of them has twice stays apart by its place. */
function itemsOf(list: readonly Fields[]): ReadonlyMap<string, Fields> {
  const items = new Map<string, Fields>();
  list.forEach((item, at) => {
    const key = keyOf(item, at);
    items.set(items.has(key) ? `${key} ${at}` : key, item);
  });
  return items;
}

function compareLists(
  before: readonly Fields[],
  after: readonly Fields[],
  place: Place,
  words: Words,
): readonly FieldDifference[] {
  const [was, is] = [itemsOf(before), itemsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const item = is.get(key) ?? was.get(key) ?? {};
    const name = textIn(item, 'name') || textIn(item, 'text') || sayItemName(item, place, words) || key;
    return compareValues(was.get(key), is.get(key), { ...place, names: [...place.names, name] }, words);
  });
}

function sayItemName(item: Fields, place: Place, words: Words): string {
  return typeof item['riskLevel'] === 'string'
    ? sayValue(item['riskLevel'], inside(place, 'riskLevel', words), words)
    : '';
}

function compareFields(before: Fields, after: Fields, place: Place, words: Words): readonly FieldDifference[] {
  const isKeyed = meaningKey(place.kind, place.path) in keyMeanings;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
    compareValues(before[name], after[name], isKeyed ? under(place, name, words) : inside(place, name, words), words),
  );
}

/** The fields in which two values differ, as deep as their things can be told apart. */
export function compareValues(before: unknown, after: unknown, place: Place, words: Words): readonly FieldDifference[] {
  if (isSameEntity(before, after)) return [];
  if (isSubject(place.path) || place.path === 'content') return leaf(before, after, place, words);
  const [was, is] = [before ?? [], after ?? []];
  if (isList(was) && isList(is)) return compareLists(was, is, place, words);
  if (isRecord(before) && isRecord(after)) return compareFields(before, after, place, words);
  return leaf(before, after, place, words);
}
