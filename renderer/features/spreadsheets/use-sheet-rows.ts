import { askSheet } from '#renderer/state/assessment-feed.ts';
import { useLocale } from '#renderer/i18n/use-text.ts';
import type { ShownRow } from '#shared/spreadsheet/sheet-desk.ts';
import type { RowState } from '#shared/spreadsheet/sheet-row.ts';
import { useEffect, useRef, useState } from 'react';

/** How many rows are fetched at once. */
const PART = 100;

/** The rows of one state as they come into sight; undefined while a row is on its way. */
export function useSheetRows(state: RowState, first: number, last: number): ReadonlyMap<number, ShownRow> {
  const locale = useLocale();
  const [rows, setRows] = useState<ReadonlyMap<number, ShownRow>>(new Map());
  const asked = useRef(new Set<string>());
  useEffect(() => {
    for (let part = Math.floor(first / PART); part <= Math.floor(last / PART); part += 1) {
      const key = `${locale} ${part}`;
      if (asked.current.has(key)) continue;
      asked.current.add(key);
      const from = part * PART;
      void askSheet('rows', { state, from, to: from + PART, locale }).then((come) => {
        if (come) setRows((known) => new Map([...known, ...come.map((row, at) => [from + at, row] as const)]));
        else asked.current.delete(key);
      });
    }
  }, [state, first, last, locale]);
  return rows;
}
