import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import type { Locale } from '#shared/catalog/localized-text.ts';
import { parseExchange } from '#shared/exchange/parse-exchange.ts';
import type { Model } from '#shared/model/model.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same value with every `{ "en": …, "ja": … }` replaced by the text of one language. */
function inLanguage(value: Json, locale: Locale): Json {
  if (Array.isArray(value)) return value.map((entry) => inLanguage(entry, locale));
  if (!isObject(value)) return value;
  if (Object.keys(value).sort().join() === 'en,ja') return value[locale] ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inLanguage(inner, locale)]));
}

function idOf(entry: Json): Json | undefined {
  return isObject(entry) ? entry['id'] : undefined;
}

function mergeLists(base: Json[], over: Json[]): Json[] {
  if (![...base, ...over].every((entry) => idOf(entry) !== undefined)) return over;
  const added = over.filter((entry) => !base.some((one) => idOf(one) === idOf(entry)));
  const merged = base.map((entry) => {
    const match = over.find((one) => idOf(one) === idOf(entry));
    return match === undefined ? entry : merge(entry, match);
  });
  return [...merged, ...added];
}

/** `over` laid over `base`: objects key by key, lists of entries with ids entry by entry. */
function merge(base: Json, over: Json): Json {
  if (Array.isArray(base) && Array.isArray(over)) return mergeLists(base, over);
  if (!isObject(base) || !isObject(over)) return over;
  const merged = Object.entries(over).map(([key, value]) => {
    const before = base[key];
    return [key, before === undefined ? value : merge(before, value)] as const;
  });
  return { ...base, ...Object.fromEntries(merged) };
}

/** The published water plant with our own illustration over it, in one language; `folder` is `assets/sample`. */
export function sampleModel(locale: Locale, catalog: Catalog, folder: string): Model {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json;
  const document = merge(read('water-plant.iecmodel.json'), inLanguage(read('illustration.json'), locale));
  const reading = parseExchange(document, defaultPolicy(catalog, locale));
  if (!reading.ok) throw new Error(`the sample plant: ${JSON.stringify(reading.error[0])}`);
  return reading.value.model;
}
