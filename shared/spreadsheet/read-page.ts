import { scenarioMaker } from '#shared/commands/new-scenario.ts';
import { refuseBreaking } from './refuse-breaking.ts';
import { identifier, type Cells, type Identified } from './identify.ts';
import { readRow, type RowReading } from './read-row.ts';
import type { Recognised } from './recognise.ts';
import type { SheetContext } from './sheet-context.ts';
import type { SheetKind, SheetPage } from './sheet-kind.ts';
import type { PageReading, ReadOptions, ReadRow } from './sheet-row.ts';
import { zoneMaker } from './zone-maker.ts';

type FoundRow = { readonly row: number; readonly cells: Cells; readonly meant: Identified; readonly id: string };

/** The cells of a row by column. */
function cellsOf(row: readonly string[], places: ReadonlyMap<string, number>): Cells {
  return (column) => {
    const at = places.get(column);
    return at === undefined ? undefined : (row[at] ?? '');
  };
}

/** Rows that say something under the heads; heads that are repeated further down do not. */
function filledRows({ rows }: SheetPage, { headRow, columns }: Recognised) {
  const places = new Map(columns.flatMap((column, at) => (column === null ? [] : [[column, at] as const])));
  const heads = headRow === null ? null : (rows[headRow] ?? []);
  const isHead = (row: readonly string[]) =>
    heads !== null && [...places.values()].every((at) => row[at] === heads[at]);
  const first = headRow === null ? 0 : headRow + 1;
  return rows.slice(first).flatMap((row, at) => {
    const isFilled = [...places.values()].some((place) => (row[place] ?? '').trim() !== '');
    return isFilled && !isHead(row) ? [{ row: first + at + 1, cells: cellsOf(row, places) }] : [];
  });
}

/** Gives ids to what is new: scenarios go on with their numbers. */
function idMaker(kind: SheetKind, { model }: SheetContext, makeId: () => string): () => string {
  if (kind !== 'scenario') return makeId;
  const make = scenarioMaker(model.scenario);
  return () => make().id;
}

/** An answer that nobody gave yet is no row. */
const isUnanswered = (kind: SheetKind, { cells, meant }: Pick<FoundRow, 'cells' | 'meant'>): boolean =>
  kind === 'requirementStatus' && meant.is === 'new' && (cells('status') ?? '').trim() === '';

/** A row that is about what another one is about, or about any of several things. */
function unclear(
  { row, cells }: FoundRow,
  code: 'twice' | 'severalRows',
  params: Readonly<Record<string, number>>,
): ReadRow {
  const state = code === 'twice' ? 'refused' : 'doubtful';
  const name = cells('name') ?? cells('subject') ?? '';
  return { row, name, state, before: null, said: null, after: null, remarks: [{ code, column: null, params }] };
}

/** Reads what was found, each thing once. */
function readFound(found: readonly FoundRow[], reading: RowReading): readonly ReadRow[] {
  const seen = new Map<string, number>();
  return found.map((one) => {
    const { row, cells, meant, id } = one;
    if (meant.is === 'several') return unclear(one, 'severalRows', { count: meant.count });
    const before = meant.is === 'known' ? meant.entity : null;
    const read = readRow(row, cells, before, id, reading);
    const key = (read.after ?? read.before)?.id ?? id;
    const first = seen.get(key);
    if (first !== undefined) return unclear(one, 'twice', { first });
    seen.set(key, row);
    return read;
  });
}

/** Reads the rows of a page against a plant; `makeId` gives ids to what is new. What would break the plant is refused. */
export function readPage(
  page: SheetPage,
  recognised: Recognised,
  context: SheetContext,
  options: ReadOptions,
  makeId: () => string,
): PageReading {
  const { kind } = recognised;
  const identify = identifier(kind, context);
  const nextId = idMaker(kind, context, makeId);
  const found = filledRows(page, recognised)
    .map((one) => ({ ...one, meant: identify(one.cells) }))
    .filter((one) => !isUnanswered(kind, one))
    .map((one) => ({ ...one, id: (one.meant.is === 'new' && one.meant.id) || nextId() }));
  if (kind === 'zone')
    for (const { meant, id, cells } of found)
      if (meant.is === 'new') context.finder('zone').learn(id, [cells('name') ?? '', cells('code') ?? '']);
  const zones = zoneMaker(context, makeId);
  const rows = readFound(found, { kind, context, options, zones });
  return refuseBreaking(kind, { rows, zones: [...zones.made.values()] }, context, options.locale);
}
