import { type Locale } from '#shared/catalog/localized-text.ts';
import type { ModelDiff } from '#shared/diff/model-diff.ts';
import { displayName, knownId } from '#shared/model/display-name.ts';
import type { Model } from '#shared/model/model.ts';
import { MAX_LINE_LENGTH } from '#shared/model/text.ts';
import { blankEntity } from './blank-entity.ts';
import { columnsOf, headOf, ID_COLUMN } from './columns/index.ts';
import { foldedHead } from './fold.ts';
import type { Remark } from './remark.ts';
import { readPage } from './read-page.ts';
import { recognise, recogniseColumns, type LearnedHead, type Mapping, type Recognised } from './recognise.ts';
import { sheetContext, type SheetCatalog, type SheetContext } from './sheet-context.ts';
import type { SheetEntity, SheetKind, SheetPage, SheetTexts } from './sheet-kind.ts';
import { subjectForm } from './subject-form.ts';
import { rowStates, type PageReading, type ReadOptions, type ReadRow, type RowState } from './sheet-row.ts';

/** What a person chose of how a page is read; what is left out is recognised. */
export type SheetChoice = ReadOptions & {
  readonly page: number;
  readonly kind?: SheetKind | undefined;
  readonly headRow?: number | null | undefined;
  readonly columns?: Mapping | undefined;
  readonly learned: readonly LearnedHead[];
};

/** A column of the file: its head, some of its values, and what it is taken for. */
export type FileColumn = {
  readonly head: string;
  readonly samples: readonly string[];
  readonly column: string | null;
  /** What it was taken for before anybody chose. */
  readonly recognised: string | null;
};

/** What a page would bring to the plant. */
export type SheetLook = Pick<Recognised, 'kind' | 'headRow'> & {
  readonly columns: readonly FileColumn[];
  /** What the columns can be, by id, with their heads in each language. */
  readonly choices: readonly { readonly id: string; readonly head: Readonly<Record<Locale, string>> }[];
  readonly counts: Readonly<Record<RowState, number>>;
  /** The names of the zones that come into being with the rows. */
  readonly zones: readonly string[];
  /** How many rows are taken, doubtful ones included where that is wanted. */
  readonly taken: number;
};

/** One row as it is shown: what it is about, and cell by cell what is there and what would be. */
export type ShownRow = {
  readonly row: number;
  readonly state: RowState;
  readonly name: string;
  readonly cells: readonly { readonly column: string; readonly before: string; readonly after: string }[];
  readonly remarks: readonly Remark[];
};

/** A part of the rows in one state. */
export type RowSlice = {
  readonly state: RowState;
  readonly from: number;
  readonly to: number;
  readonly locale: Locale;
};

/** Where a file lies while it is looked at: it is read against a plant as often as the choice changes. */
export type SheetDesk = {
  look(choice: SheetChoice): SheetLook;
  rows(slice: RowSlice): readonly ShownRow[];
  /** What becomes of the plant when the rows are taken, checked already; null where it has become another since the look. */
  take(): { readonly diff: ModelDiff; readonly count: number } | null;
};

type DeskSource = {
  readonly pages: readonly SheetPage[];
  readonly model: () => Model;
  readonly catalog: () => SheetCatalog;
  readonly texts: SheetTexts;
  readonly makeId: () => string;
};

/** The id of something that says nothing, against which new rows are shown. */
const BLANK = 'blank';
const SAMPLES = 3;
const LOOKED_AT = 200;

function recognisedBy(page: SheetPage, context: SheetContext, { kind, headRow, learned }: SheetChoice): Recognised {
  return kind ? recogniseColumns(page, kind, context, learned, headRow) : recognise(page, context, learned);
}

/** The columns of a page with their heads and some values. */
function fileColumns({ rows }: SheetPage, found: Recognised, columns: Mapping): readonly FileColumn[] {
  const { headRow } = found;
  const looked = rows.slice(0, LOOKED_AT);
  const width = looked.reduce((most, row) => Math.max(most, row.length), 0);
  const below = looked.slice(headRow === null ? 0 : headRow + 1);
  return Array.from({ length: width }, (_column, at) => ({
    head: headRow === null ? '' : (rows[headRow]?.[at] ?? '').trim(),
    samples: [...new Set(below.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== ''))].slice(0, SAMPLES),
    column: columns[at] ?? null,
    recognised: found.columns[at] ?? null,
  }));
}

/** What a thing is called: its name, or of an answer what it is about. */
function nameOf(kind: SheetKind, entity: SheetEntity | null, context: SheetContext, locale: Locale): string {
  if (!entity) return '';
  if (!('requirementId' in entity)) return knownId(displayName(kind, entity));
  return `${subjectForm.write(entity.subject, context, locale)}: ${entity.requirementId}`;
}

function shownRow(
  { row, state, name, before, said, remarks }: ReadRow,
  kind: SheetKind,
  context: SheetContext,
  locale: Locale,
): ShownRow {
  const entity = said ?? before;
  const start = before ?? blankEntity(kind, BLANK);
  const cells = columnsOf(kind, context).flatMap((column) => {
    const isTold = column.id === ID_COLUMN || (before === null && column.id === 'name');
    if (said === null || isTold) return [];
    const was = column.write(start, context, locale);
    const is = column.write(said, context, locale);
    return was === is ? [] : [{ column: column.id, before: before ? was : '', after: is }];
  });
  return { row, state, name: nameOf(kind, entity, context, locale) || name.trim(), cells, remarks };
}

/** How many rows are taken. */
const takenOf = ({ rows }: PageReading): number => rows.filter(({ after }) => after !== null).length;

/** Puts a file on the desk. */
export function makeSheetDesk({ pages, model, catalog, texts, makeId }: DeskSource): SheetDesk {
  let kind: SheetKind = 'asset';
  let context = sheetContext({ model: model(), catalog: catalog(), texts });
  let reading: PageReading = { rows: [], zones: [], diff: [] };
  let byState = new Map<RowState, ReadRow[]>();
  return {
    look(choice) {
      const page = pages[choice.page] ?? { name: '', rows: [] };
      context = sheetContext({ model: model(), catalog: catalog(), texts });
      const found = recognisedBy(page, context, choice);
      const recognised = { ...found, columns: choice.columns ?? found.columns };
      kind = recognised.kind;
      reading = readPage(page, recognised, context, choice, makeId);
      byState = Map.groupBy(reading.rows, ({ state }) => state);
      const countOf = (state: RowState) => [state, byState.get(state)?.length ?? 0] as const;
      return {
        kind,
        headRow: recognised.headRow,
        columns: fileColumns(page, found, recognised.columns),
        choices: columnsOf(kind, context).map((column) => ({
          id: column.id,
          head: { en: headOf(column, context, 'en'), ja: headOf(column, context, 'ja') },
        })),
        counts: Object.fromEntries(rowStates.map(countOf)) as Record<RowState, number>,
        zones: reading.zones.map(({ name }) => name),
        taken: takenOf(reading),
      };
    },
    rows: ({ state, from, to, locale }) =>
      (byState.get(state) ?? []).slice(from, to).map((row) => shownRow(row, kind, context, locale)),
    take: () => (context.model === model() ? { diff: reading.diff, count: takenOf(reading) } : null),
  };
}

/** What a person taught by saying what columns are: the heads that were taken for something else, before those known. */
export function learnedFrom(
  kind: SheetKind,
  columns: readonly FileColumn[],
  known: readonly LearnedHead[],
): readonly LearnedHead[] {
  const taught = columns.flatMap(({ head, column, recognised }): LearnedHead[] =>
    head === '' || column === recognised ? [] : [{ kind, head: head.slice(0, MAX_LINE_LENGTH), column }],
  );
  const isTaught = (one: LearnedHead) =>
    taught.some((other) => other.kind === one.kind && foldedHead(other.head) === foldedHead(one.head));
  return [...taught, ...known.filter((one) => !isTaught(one))];
}
