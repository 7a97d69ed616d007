import inspectorEn from '#catalog/locales/en/inspector.json';
import spreadsheetEn from '#catalog/locales/en/spreadsheet.json';
import supplierEn from '#catalog/locales/en/supplier.json';
import inspectorJa from '#catalog/locales/ja/inspector.json';
import spreadsheetJa from '#catalog/locales/ja/spreadsheet.json';
import supplierJa from '#catalog/locales/ja/supplier.json';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { catalogOf } from '#shared/catalog/extend-catalog.ts';
import type { Model } from '#shared/model/model.ts';
import { makeSheetDesk, type SheetDesk } from '#shared/spreadsheet/sheet-desk.ts';
import type { SheetPage, SheetTexts } from '#shared/spreadsheet/sheet-kind.ts';
import { v7 } from 'uuid';
import type { SheetAct, SheetSize, TakenSheet } from './protocol.ts';

const files: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  en: { inspector: inspectorEn, spreadsheet: spreadsheetEn, supplier: supplierEn },
  ja: { inspector: inspectorJa, spreadsheet: spreadsheetJa, supplier: supplierJa },
};
const found = new Map<string, string>();

function lookUp(locale: string, key: string): string {
  const [namespace = '', path = ''] = key.split(':');
  let at: unknown = files[locale]?.[namespace];
  for (const part of path.split('.')) at = (at as Readonly<Record<string, unknown>> | undefined)?.[part];
  return typeof at === 'string' ? at : key;
}

/** The texts of both languages, without what the window has for its own. */
const texts: SheetTexts = (locale, key, params = {}) => {
  const name = `${locale} ${key}`;
  let text = found.get(name);
  if (text === undefined) found.set(name, (text = lookUp(locale, key)));
  return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, param: string) => String(params[param] ?? whole));
};

/** The plant that files are read against, as it is now. */
type Mirror = { readonly model: Model; readonly catalog: Catalog; readonly revision: number };

let desk: SheetDesk | null = null;

function open(pages: readonly SheetPage[], mirror: () => Mirror): readonly SheetSize[] {
  desk = makeSheetDesk({
    pages,
    texts,
    makeId: () => v7(),
    model: () => mirror().model,
    catalog: () => catalogOf(mirror().catalog, mirror().model).catalog,
  });
  return pages.map(({ name, rows }) => ({ name, rows: rows.length }));
}

function take(from: SheetDesk, { revision }: Mirror): TakenSheet | null {
  const taken = from.take();
  return taken && { revision, diff: JSON.stringify(taken.diff), count: taken.count };
}

/** Does one thing with a file of tables. */
export function sheetAct({ act, input }: SheetAct, mirror: () => Mirror): unknown {
  if (act === 'open') return open(JSON.parse(input.pages) as readonly SheetPage[], mirror);
  if (!desk) throw new Error('no file of tables is open');
  if (act === 'look') return desk.look(input);
  return act === 'rows' ? desk.rows(input) : take(desk, mirror());
}
