import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstance } from 'i18next';
import type { Locale } from '#shared/catalog/localized-text.ts';
import { checkoutCatalogFolder } from './catalog/catalog-folder.ts';

/** The text of a key such as `cli:help.usage` (of several, the first that exists), with `{{param}}` filled in. */
export type Translate = (key: string | string[], params?: Readonly<Record<string, unknown>>) => string;

function readNamespaces(folder: string): Record<string, object> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => [
      file.slice(0, -'.json'.length),
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as object,
    ]),
  );
}

/** The texts of one language, read from the catalog's folder; one namespace per file. */
export function createTranslator(locale: Locale, catalogFolder: string = checkoutCatalogFolder()): Translate {
  const texts = createInstance();
  void texts.init({
    lng: locale,
    initAsync: false,
    resources: { [locale]: readNamespaces(join(catalogFolder, 'locales', locale)) },
    interpolation: { escapeValue: false },
  });
  return (key, params) => texts.t(key, { ...params });
}

/** The language that the operating system's settings ask for; English where they ask for none of ours. */
export function preferredLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const setting = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return setting.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
