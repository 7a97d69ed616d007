import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, type RefObject } from 'react';
import type { GridColumn } from './grid-types.ts';

/** Up to so many rows a table is drawn with all its columns, and with more rows around: for ears, and for whoever looks through the page. */
export const FEW_ROWS = 100;

type Sight = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly columns: readonly GridColumn[];
  readonly rows: number;
  /** The font's width, in pixels. */
  readonly em: number;
};

/** The places of the columns that are drawn, in order: the pinned ones and those in sight; all of them where rows are few. */
export function useColumnsInSight({ scroller, columns, rows, em }: Sight): readonly number[] {
  const isWhole = rows <= FEW_ROWS;
  // The same function until the columns change: the list of places is kept only then, and with it the rows.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      const pinned = [...columns.keys()].filter((at) => columns[at]?.isPinned && !inSight.includes(at));
      return [...pinned, ...inSight];
    },
    [columns],
  );
  const virtual = useVirtualizer({
    horizontal: true,
    enabled: !isWhole,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (columns[at]?.width ?? 0) * em,
    overscan: 1,
    rangeExtractor,
  });
  useEffect(() => virtual.measure(), [virtual, columns, em]);
  const inSight = virtual.getVirtualIndexes();
  return useMemo(() => (isWhole ? [...columns.keys()] : inSight), [isWhole, columns, inSight]);
}
