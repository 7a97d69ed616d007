import type { Locale } from '#shared/catalog/localized-text.ts';
import { ok, type Result } from '#shared/result.ts';
import type { CellForm } from './cell-form.ts';
import type { CellRemark } from './remark.ts';
import type { SheetContext } from './sheet-context.ts';
import type { SheetEntity, SheetKind } from './sheet-kind.ts';

/** What a cell says of the thing of its row: some of its fields. */
export type SaidFields<K extends SheetKind> = Result<Partial<SheetEntity<K>>, CellRemark>;

/** A column of a table, both ways. */
export type SheetColumn<K extends SheetKind = SheetKind> = {
  readonly id: string;
  /** The text that it is headed with, and what else it may be called, parted by commas. */
  readonly head: { readonly key: string; readonly params?: Readonly<Record<string, string>> };
  readonly words: string;
  /** A zone that it names and that is not there is made. */
  readonly makesZones: boolean;
  write(entity: SheetEntity<K>, context: SheetContext, locale: Locale): string;
  /** What a text says; `before` is the thing as far as the columns before have said it. */
  read(text: string, before: SheetEntity<K>, context: SheetContext): SaidFields<K>;
};

/** What a column has besides: another head than the field of the inspector, and whether zones are made by it. */
type More = {
  readonly key?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly makesZones?: boolean;
};

/** Makes the columns of one kind. */
export function columnMaker<K extends SheetKind>(kind: K) {
  type E = SheetEntity<K>;
  const headOf = (id: string, { key = `inspector:field.${kind}.${id}`, params }: More) =>
    params ? { key, params } : { key };
  return {
    /** A column that holds one field. */
    field<F extends keyof E & string>(field: F, form: CellForm<E[F]>, words: string, more: More = {}): SheetColumn<K> {
      return {
        id: field,
        makesZones: more.makesZones ?? false,
        head: headOf(field, more),
        words,
        write: (entity, context, locale) => form.write(entity[field], context, locale),
        read(text, _before, context) {
          const value = form.read(text, context);
          return value.ok ? ok({ [field]: value.value } as unknown as Partial<E>) : value;
        },
      };
    },
    /** A column that holds part of a field, or of several. */
    part(
      id: string,
      words: string,
      { write, read, ...more }: Pick<SheetColumn<K>, 'write' | 'read'> & More,
    ): SheetColumn<K> {
      return { id, head: headOf(id, more), words, makesZones: more.makesZones ?? false, write, read };
    },
  };
}
