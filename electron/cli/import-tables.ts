import { createTranslator } from '#electron/i18n.ts';
import { tableLimits } from '#electron/sheets/limits.ts';
import { readTableFile } from '#electron/sheets/read-table-file.ts';
import { fromFailure } from '#electron/storage/storage-error.ts';
import { catalogOf } from '#shared/catalog/extend-catalog.ts';
import type { ModelDiff } from '#shared/diff/model-diff.ts';
import type { Model } from '#shared/model/model.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { makeSheetDesk, type SheetDesk, type SheetLook, type ShownRow } from '#shared/spreadsheet/sheet-desk.ts';
import type { SheetPage } from '#shared/spreadsheet/sheet-kind.ts';
import { rowStates, type RowState } from '#shared/spreadsheet/sheet-row.ts';
import { readFileSync, statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { v7 } from 'uuid';
import { fileFailure } from './file-failure.ts';
import { theCatalog } from './the-catalog.ts';
import { EXIT, type CliContext, type Failure } from './verb.ts';

/** What a table would bring to a plant: the rows in each state but those that change nothing, and the change itself. */
export type TableImport = {
  readonly look: SheetLook;
  readonly rows: readonly ShownRow[];
  readonly diff: ModelDiff;
  readonly count: number;
};

const texts = { en: createTranslator('en'), ja: createTranslator('ja') } as const;

const failure = (path: string, sentence: string): Failure => ({ exit: EXIT.badFile, lines: [`${path}: ${sentence}`] });

/** The pages of a workbook, or of a text of values the only one. */
export function readTablePages(path: string, context: CliContext): Result<readonly SheetPage[], Failure> {
  const file = resolve(context.folder, path);
  let bytes: Buffer;
  try {
    if (!statSync(file).isFile()) return err(fileFailure(path, { code: 'isFolder' }, context));
    if (statSync(file).size > tableLimits.file)
      return err(fileFailure(path, { code: 'tooLarge', limit: tableLimits.file / 1024 / 1024 }, context));
    bytes = readFileSync(file);
  } catch (thrown) {
    return err(fileFailure(path, fromFailure(thrown), context));
  }
  const read = readTableFile(bytes, basename(path, extname(path)));
  if (read.ok) return ok(read.value.pages);
  const lines = read.error.map(({ code, params }) => `${path}: ${context.t(`spreadsheet:fault.${code}`, params)}`);
  return err({ exit: EXIT.badFile, lines });
}

/** Which page is meant: the one of that name, else the first that holds something. */
function pageAt(pages: readonly SheetPage[], wanted: string | undefined, { t }: CliContext): Result<number, Failure> {
  const at = pages.findIndex(({ name, rows }) => (wanted === undefined ? rows.length > 0 : name === wanted));
  if (at >= 0) return ok(at);
  const names = pages.map(({ name }) => name).join(', ');
  return err({ exit: EXIT.wrongUse, lines: [t('cli:verb.import.badPage', { page: wanted, pages: names })] });
}

function rowsOf(desk: SheetDesk, { counts }: SheetLook, { locale }: CliContext): readonly ShownRow[] {
  const states = rowStates.filter((state) => state !== 'same');
  const rows = states.flatMap((state) => desk.rows({ state, from: 0, to: counts[state], locale }));
  return rows.toSorted((a, b) => a.row - b.row);
}

/** Compares a page with a plant as the app does; a page without heads that are known is refused, since nobody looks on. */
export function compareTable(
  path: string,
  pages: readonly SheetPage[],
  model: Model,
  wanted: { readonly page: string | undefined; readonly takesDoubtful: boolean },
  context: CliContext,
): Result<TableImport, Failure> {
  const page = pageAt(pages, wanted.page, context);
  if (!page.ok) return page;
  const desk = makeSheetDesk({
    pages,
    model: () => model,
    catalog: () => catalogOf(theCatalog(), model).catalog,
    texts: (locale, key, params) => texts[locale](key, params),
    makeId: () => v7(),
  });
  const { locale } = context;
  const { takesDoubtful } = wanted;
  const look = desk.look({ page: page.value, learned: [], clears: false, takesDoubtful, locale });
  if (look.headRow === null) return err(failure(path, context.t('cli:verb.import.noHeads')));
  const taken = desk.take();
  if (!taken) throw new Error('a plant that became another while a table was compared');
  return ok({ look, rows: rowsOf(desk, look, context), ...taken });
}

/** Whether what a row says goes into the plant, as far as it is understood. */
export const isLeftOut = (state: RowState, takesDoubtful: boolean): boolean =>
  state === 'refused' || (state === 'doubtful' && !takesDoubtful);
