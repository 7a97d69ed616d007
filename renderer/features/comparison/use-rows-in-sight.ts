import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type FocusEvent } from 'react';
import type { Row } from './rows.ts';

/** What a row is taken to be high before it was seen, in pixels. */
const LIKELY_HEIGHT = 44;

/** The rows in sight, and the one that has the focus wherever it is, so that what is typed there stays. */
export function useRowsInSight(rows: readonly Row[]) {
  const scroller = useRef<HTMLDivElement>(null);
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const focused = rows.findIndex(({ id }) => id === focusedId);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LIKELY_HEIGHT,
    overscan: 8,
    getItemKey: (index) => rows[index]?.id ?? index,
    rangeExtractor(range) {
      const inSight = defaultRangeExtractor(range);
      return focused < 0 || inSight.includes(focused) ? inSight : [...inSight, focused].sort((a, b) => a - b);
    },
  });
  function keepFocused({ target }: FocusEvent): void {
    const row = target.closest<HTMLElement>('[data-index]');
    setFocusedId(rows[Number(row?.dataset['index'] ?? -1)]?.id ?? null);
  }
  return { scroller, virtual, keepFocused };
}
