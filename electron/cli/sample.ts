import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog } from '#electron/catalog/load-catalog.ts';
import { writeModelFile } from '#electron/storage/model-file.ts';
import type { DocumentError } from '#electron/storage/storage-error.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import type { Locale } from '#shared/catalog/localized-text.ts';
import { parseExchange } from '#shared/exchange/parse-exchange.ts';
import type { Model } from '#shared/model/model.ts';
import type { Result } from '#shared/result.ts';
import { checkoutFolder, originOf } from './origin.ts';

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

/** The published water plant with our own illustration over it, in one language. */
export function sampleModel(locale: Locale, catalog: Catalog, folder: string = checkoutFolder()): Model {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, 'assets', 'sample', name), 'utf8')) as Json;
  const document = merge(read('water-plant.iecmodel.json'), inLanguage(read('illustration.json'), locale));
  const reading = parseExchange(document, defaultPolicy(catalog, locale));
  if (!reading.ok) throw new Error(`the sample plant: ${JSON.stringify(reading.error[0])}`);
  return reading.value.model;
}

/** Writes the sample plant to a new file; one that exists stays as it is. `folder` holds `assets` and `catalog`. */
export function makeSample(
  targetPath: string,
  locale: Locale,
  folder: string = checkoutFolder(),
): Result<null, DocumentError> {
  const catalog = loadCatalog(join(folder, 'catalog'));
  if (!catalog.ok) throw new Error(`the catalog of the sample: ${catalog.error[0]?.detail ?? ''}`);
  const model = sampleModel(locale, catalog.value, folder);
  return writeModelFile(targetPath, model, { force: false, origin: originOf(catalog.value, folder) });
}
