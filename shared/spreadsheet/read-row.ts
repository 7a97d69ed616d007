import { locales } from '#shared/catalog/localized-text.ts';
import { entitySchemas } from '#shared/model/model.ts';
import { requirementStatusId } from '#shared/model/requirement-status.ts';
import { blankEntity, neededColumns } from './blank-entity.ts';
import { columnsOf } from './columns/index.ts';
import { assetNameIn, type Cells } from './identify.ts';
import type { Remark, RemarkCode } from './remark.ts';
import type { SaidFields, SheetColumn } from './sheet-column.ts';
import type { SheetContext } from './sheet-context.ts';
import type { SheetEntity, SheetKind } from './sheet-kind.ts';
import type { ReadOptions, ReadRow } from './sheet-row.ts';
import type { ZoneMaker } from './zone-maker.ts';

/** What a reading goes on with. */
export type RowReading = {
  readonly kind: SheetKind;
  readonly context: SheetContext;
  readonly options: ReadOptions;
  readonly zones: ZoneMaker;
};

const doubts: ReadonlySet<RemarkCode> = new Set(['notUnderstood', 'notFound', 'several', 'errorValue', 'needsLevel']);
/** What spreadsheet programs show where a formula went wrong. */
const errorValue = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/;
/** A cell names no more zones than this that are not there. */
const MOST_ZONES = 50;

const plain = (text: string): string => text.replaceAll(/\r\n?/g, '\n').trim();

/** Whether a cell says what is there already, in any language of the app. */
function isWritten(column: SheetColumn, before: SheetEntity, text: string, context: SheetContext): boolean {
  return locales.some((locale) => plain(column.write(before, context, locale)) === plain(text));
}

/** Reads a cell; zones that it names and that are not there are made, where the column allows it. */
function readCell(
  column: SheetColumn,
  text: string,
  draft: SheetEntity,
  { context, zones }: RowReading,
): SaidFields<SheetKind> {
  let said = column.read(text, draft, context);
  for (
    let made = 0;
    column.makesZones && !said.ok && said.error.missing !== undefined && made < MOST_ZONES;
    made += 1
  ) {
    zones.make(said.error.missing);
    said = column.read(text, draft, context);
  }
  return said;
}

/** What an asset is called and is, where its list does not say so in a column of its own. */
function assetBesides(cells: Cells, draft: SheetEntity<'asset'>, { assetWords }: SheetContext): SheetEntity<'asset'> {
  const { name, count } = assetNameIn(cells);
  const called = name.trim() || draft.product || draft.type || (draft.addresses[0] ?? '');
  const type = draft.type || (assetWords.within(called) ?? assetWords.within(draft.product) ?? '');
  return { ...draft, name: called, type, count: count ?? draft.count };
}

/** Reads the cells of a row over what there is. */
function readCells(cells: Cells, start: SheetEntity, before: SheetEntity | null, reading: RowReading) {
  const { kind, context, options } = reading;
  const remarks: Remark[] = [];
  let draft = start;
  for (const column of columnsOf(kind, context)) {
    const text = cells(column.id);
    if (text === undefined || (text.trim() === '' && (before === null || !options.clears))) continue;
    if (before && isWritten(column, before, text, context)) continue;
    if (errorValue.test(text.trim())) {
      remarks.push({ code: 'errorValue', column: column.id, params: { value: text.trim() } });
      continue;
    }
    const said = readCell(column, text, draft, reading);
    if (said.ok) draft = { ...draft, ...said.value } as SheetEntity;
    else remarks.push({ code: said.error.code, column: column.id, params: said.error.params });
  }
  return { draft, remarks };
}

/** What is missing for something new. */
function lacksOf(
  draft: SheetEntity,
  cells: Cells,
  { kind }: RowReading,
  remarks: readonly Remark[],
): readonly Remark[] {
  return Object.entries(neededColumns[kind]).flatMap(([column, code]): Remark[] => {
    if (remarks.some((remark) => remark.column === column)) return [];
    const isThere = code === 'noName' ? 'name' in draft && draft.name !== '' : (cells(column) ?? '').trim() !== '';
    return isThere ? [] : [{ code, column, params: { value: '' } }];
  });
}

/** What the schema of the kind has against it, by the columns of the fields. */
function schemaRemarks(kind: SheetKind, draft: SheetEntity): readonly Remark[] {
  const issues = entitySchemas[kind].safeParse(draft).error?.issues ?? [];
  return issues.map((issue): Remark => {
    const isLong = issue.code === 'too_big';
    const column = String(issue.path[0] ?? '');
    return { code: isLong ? 'tooLong' : 'notAllowed', column, params: isLong ? { limit: Number(issue.maximum) } : {} };
  });
}

function withDerivedId(draft: SheetEntity): SheetEntity {
  return 'requirementId' in draft ? { ...draft, id: requirementStatusId(draft.subject, draft.requirementId) } : draft;
}

/** Reads a row as something that is there (`before`), or as something new with that id. */
export function readRow(
  row: number,
  cells: Cells,
  before: SheetEntity | null,
  newId: string,
  reading: RowReading,
): ReadRow {
  const { kind, context, options } = reading;
  const found = readCells(cells, before ?? blankEntity(kind, newId), before, reading);
  const isNewAsset = before === null && kind === 'asset';
  const draft = withDerivedId(
    isNewAsset ? assetBesides(cells, found.draft as SheetEntity<'asset'>, context) : found.draft,
  );
  const lacks = before === null ? lacksOf(draft, cells, reading, found.remarks) : [];
  const said = [...found.remarks, ...lacks];
  const isSaid = ({ column }: Remark) => said.some((remark) => remark.column === column);
  const remarks = [...said, ...schemaRemarks(kind, draft).filter((remark) => !isSaid(remark))];
  const isNeeded = ({ column }: Remark) => before === null && Object.hasOwn(neededColumns[kind], column ?? '');
  const isRefused = remarks.some((remark) => !doubts.has(remark.code) || isNeeded(remark));
  const read = { row, before, name: cells('name') ?? '', said: draft, remarks };
  if (isRefused) return { ...read, state: 'refused', after: null };
  const isSame = before !== null && JSON.stringify(before) === JSON.stringify(draft);
  const after = isSame ? null : draft;
  if (remarks.length > 0) return { ...read, state: 'doubtful', after: options.takesDoubtful ? after : null };
  return { ...read, state: before === null ? 'new' : isSame ? 'same' : 'changed', after };
}
