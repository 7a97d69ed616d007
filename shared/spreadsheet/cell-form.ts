import { locales, type Locale } from '#shared/catalog/localized-text.ts';
import { readCount } from '#shared/asset-list/read-count.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { readDay } from '#shared/supplier/read-day.ts';
import { foldedName } from '#shared/folded-name.ts';
import { cellRemark, type CellRemark } from './remark.ts';
import type { ReferenceKind, SheetContext } from './sheet-context.ts';

/** How a value stands in a cell: both ways. An empty cell is read too: as nothing, or as what stands for it. */
export type CellForm<V> = {
  write(value: V, context: SheetContext, locale: Locale): string;
  read(text: string, context: SheetContext): Result<V, CellRemark>;
};

/** A text of one line, without what typing and pasting add around it. */
export const lineForm: CellForm<string> = {
  write: (value) => value,
  read: (text) => ok(text.replaceAll(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim()),
};

/** A text of any number of lines. */
export const noteForm: CellForm<string> = {
  write: (value) => value,
  read: (text) => ok(text.replaceAll(/\r\n?/g, '\n').trim()),
};

/** One of a few values, by its id or its word in either language; `usual` is what an empty cell stands for. */
export function choiceForm<T extends string, N extends T | null>(
  values: readonly T[],
  keyOf: (value: T) => string,
  usual: N,
  also: Readonly<Record<string, T>> = {},
): CellForm<T | N> {
  return {
    write: (value, { texts }, locale) => (value === null ? '' : texts(locale, keyOf(value))),
    read(text, { texts }) {
      const typed = foldedName(text);
      if (typed === '') return ok(usual);
      const isMeant = (value: T) =>
        foldedName(value) === typed || locales.some((locale) => foldedName(texts(locale, keyOf(value))) === typed);
      const found = also[typed] ?? values.find(isMeant);
      return found === undefined ? err(cellRemark('notUnderstood', text)) : ok(found);
    },
  };
}

const yes = new Set([
  'yes',
  'y',
  'true',
  '1',
  'x',
  '○',
  '〇',
  '◯',
  '●',
  '✓',
  '✔',
  'レ',
  'はい',
  '有',
  '有り',
  'あり',
  '該当',
  '要',
]);
const no = new Set([
  '',
  'no',
  'n',
  'false',
  '0',
  '-',
  '–',
  '—',
  'ー',
  '×',
  '✕',
  'いいえ',
  '無',
  '無し',
  'なし',
  '非該当',
  '否',
  '不要',
]);

/** Yes or no, as people tick it. */
export const flagForm: CellForm<boolean> = {
  write: (value, { texts }, locale) => texts(locale, value ? 'spreadsheet:yes' : 'spreadsheet:no'),
  read(text) {
    const typed = foldedName(text);
    if (yes.has(typed)) return ok(true);
    return no.has(typed) ? ok(false) : err(cellRemark('notUnderstood', text));
  },
};

/** A day, year first. */
export const dayForm: CellForm<string | null> = {
  write: (value) => value ?? '',
  read(text) {
    if (text.trim() === '') return ok(null);
    const day = readDay(text);
    return day === null ? err(cellRemark('notUnderstood', text)) : ok(day);
  },
};

/** How many things a row stands for; one where nothing is said. */
export const countForm: CellForm<number> = {
  write: (value) => String(value),
  read(text) {
    const count = text.trim() === '' ? 1 : readCount(text);
    return count === null ? err(cellRemark('notUnderstood', text)) : ok(count);
  },
};

/** Reads what one thing is called. */
function readOne(kind: ReferenceKind, text: string, { finder }: SheetContext): Result<string, CellRemark> {
  const [first, ...others] = finder(kind).find(text);
  if (first === undefined) return err({ ...cellRemark('notFound', text), missing: text.trim() });
  return others.length === 0 ? ok(first) : err(cellRemark('several', text, { count: others.length + 1 }));
}

/** Something of the plant or the catalog by its name, or its id; null where the cell is empty. */
export function referenceForm(kind: ReferenceKind): CellForm<string | null> {
  return {
    write: (id, { finder }) => (id === null ? '' : finder(kind).nameOf(id)),
    read: (text, context) => (text.trim() === '' ? ok(null) : readOne(kind, text, context)),
  };
}

const BETWEEN = '; ';

/** What stands in a cell one after the other. */
const partsOf = (text: string, between: RegExp): string[] =>
  text.split(between).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));

/** Several of them, parted by semicolons or lines. */
export function referencesForm(kind: ReferenceKind): CellForm<string[]> {
  return {
    write: (ids, { finder }) => ids.map((id) => finder(kind).nameOf(id)).join(BETWEEN),
    read(text, context) {
      const ids: string[] = [];
      for (const part of partsOf(text, /[;;\n]/u)) {
        const one = readOne(kind, part, context);
        if (!one.ok) return one;
        if (!ids.includes(one.value)) ids.push(one.value);
      }
      return ok(ids);
    },
  };
}

/** Addresses, parted by spaces, commas or lines. */
export const addressesForm: CellForm<string[]> = {
  write: (addresses) => addresses.join(BETWEEN),
  read: (text) => ok(partsOf(text, /[\s,;、;]+/u)),
};
