import { tableLimits } from '#electron/sheets/limits.ts';
import { OutOfMemory } from '#electron/sheets/sheet-worker.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { catalogOf } from '#shared/catalog/extend-catalog.ts';
import type { AppError } from '#shared/ipc/app-error.ts';
import type { ReadTables } from '#shared/ipc/contract.ts';
import type { Model } from '#shared/model/model.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { writeCsv } from '#shared/spreadsheet/csv.ts';
import { sheetContext } from '#shared/spreadsheet/sheet-context.ts';
import type { SheetKind, SheetPage, SheetTexts, TableFormat } from '#shared/spreadsheet/sheet-kind.ts';
import { tableWorkbookPage } from '#shared/spreadsheet/table-workbook.ts';
import { writePage } from '#shared/spreadsheet/write-page.ts';
import { basename, extname } from 'node:path';
import type { AppServices } from './app-services.ts';
import { readChosen } from './chosen-file.ts';

/** What Excel knows UTF-8 by. */
const MARK = '\ufeff';

/** Reads a file of tables; whatever is wrong with it is told, and nothing else happens. */
export async function readTables(
  { sheets }: Pick<AppServices, 'sheets'>,
  path: string,
): Promise<Result<ReadTables, AppError>> {
  const file = readChosen(path, tableLimits.file);
  if (!file.ok) return file;
  const fileName = basename(path);
  try {
    const name = basename(path, extname(path));
    return ok({ fileName, reading: await sheets.do('readTables', { file: file.value, name }) });
  } catch (thrown) {
    if (thrown instanceof OutOfMemory) return ok({ fileName, reading: err([{ code: 'tooMuch', params: {} }]) });
    throw thrown;
  }
}

function textsOf({ translate }: Pick<AppServices, 'translate'>): SheetTexts {
  const texts = { en: translate('en'), ja: translate('ja') };
  return (locale, key, params) => texts[locale](key, params);
}

/** The tables of a plant, in the language that is set. */
export function tablePages(
  services: Pick<AppServices, 'translate' | 'settings'>,
  model: Model,
  catalog: Catalog,
  kinds: readonly SheetKind[],
): readonly SheetPage[] {
  const context = sheetContext({ model, catalog: catalogOf(catalog, model).catalog, texts: textsOf(services) });
  return kinds.map((kind) => writePage(kind, context, services.settings.get().locale));
}

/** Pages as a file; of a text of values the first one only. */
export async function tableBytes(
  { sheets }: Pick<AppServices, 'sheets'>,
  pages: readonly SheetPage[],
  format: TableFormat,
): Promise<Uint8Array> {
  if (format === 'csv') return Buffer.from(MARK + writeCsv(pages[0]?.rows ?? []), 'utf8');
  return sheets.do('writePages', pages.map(tableWorkbookPage));
}
