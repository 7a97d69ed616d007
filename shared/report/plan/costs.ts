import { minorDigits, toMinor } from '#shared/plan/money.ts';
import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import type { Cell, Column, Said } from '#shared/report/report-document.ts';
import { list, name, text } from '#shared/report/say.ts';

/** A text with the currency of the plant behind it, where one is chosen. */
export function inCurrency({ suc }: CrsContext, key: string): Said {
  const title = text(key);
  return suc.currency === null ? title : (list([title, name(suc.currency)]) ?? title);
}

/** A column of amounts, titled by a text and the currency. */
export function costColumn(context: CrsContext, id: string, share: number, key: string): Column {
  return { id, type: 'number', share, title: inCurrency(context, key) };
}

/** An amount in the smallest unit of the currency as people write it. */
export function fromMinor({ suc }: CrsContext, minor: number): Cell {
  return { say: 'number', value: minor / 10 ** minorDigits(suc.currency) };
}

/** The sum of amounts, right to the smallest unit of the currency. */
export function summed(context: CrsContext, amounts: readonly number[]): Cell {
  const digits = minorDigits(context.suc.currency);
  return fromMinor(
    context,
    amounts.reduce((sum, one) => sum + toMinor(one, digits), 0),
  );
}
