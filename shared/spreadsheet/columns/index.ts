import type { Locale } from '#shared/catalog/localized-text.ts';
import { ok } from '#shared/result.ts';
import type { SheetColumn } from '../sheet-column.ts';
import type { SheetContext } from '../sheet-context.ts';
import type { SheetKind } from '../sheet-kind.ts';
import { assetColumns } from './asset.ts';
import { conduitColumns } from './conduit.ts';
import { requirementStatusColumns } from './requirement-status.ts';
import { scenarioColumns } from './scenario.ts';
import { zoneColumns } from './zone.ts';

/** The column that says which thing of the plant a row speaks of. */
export const ID_COLUMN = 'id';
const idColumn: SheetColumn = {
  id: ID_COLUMN,
  head: { key: 'spreadsheet:column.id' },
  words: 'id, zonduit id, identifier, uuid, 識別子',
  makesZones: false,
  write: ({ id }) => id,
  // Rows are found by it; what is found is not renamed.
  read: () => ok({}),
};

const columns: { readonly [K in SheetKind]: (context: SheetContext) => readonly SheetColumn<K>[] } = {
  asset: () => assetColumns,
  zone: () => zoneColumns,
  conduit: () => conduitColumns,
  scenario: scenarioColumns,
  requirementStatus: () => requirementStatusColumns,
};

/** The columns of a kind of table in the order in which they are written; the id is the last. */
export function columnsOf(kind: SheetKind, context: SheetContext): readonly SheetColumn[] {
  const own: readonly SheetColumn[] = columns[kind](context);
  return [...own, idColumn];
}

/** What a column is headed with. */
export function headOf({ head }: SheetColumn, { texts }: Pick<SheetContext, 'texts'>, locale: Locale): string {
  return texts(locale, head.key, head.params);
}
