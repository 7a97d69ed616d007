import type { Locale } from '#shared/catalog/localized-text.ts';
import { columnsOf, headOf } from './columns/index.ts';
import type { SheetContext } from './sheet-context.ts';
import type { SheetEntity, SheetKind, SheetPage } from './sheet-kind.ts';

/** A table of the plant as a page: heads, then a row for each thing. What `readPage` reads back changes nothing. */
export function writePage(kind: SheetKind, context: SheetContext, locale: Locale): SheetPage {
  const columns = columnsOf(kind, context);
  const heads = columns.map((column) => headOf(column, context, locale));
  const entities: Iterable<SheetEntity> = context.model[kind].values();
  const rows = Array.from(entities, (entity) => columns.map((column) => column.write(entity, context, locale)));
  return { name: context.texts(locale, `spreadsheet:kind.${kind}`), rows: [heads, ...rows] };
}
