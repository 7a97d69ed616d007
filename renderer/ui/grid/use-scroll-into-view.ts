import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, type RefObject } from 'react';
import type { GridPlace } from './grid-keys.ts';

type Scroller = RefObject<HTMLDivElement | null>;

/** Brings the chosen column out from under the pinned ones, or in from the right. */
function scrollToColumn(scroller: HTMLDivElement, column: number): void {
  const cells = [...scroller.querySelectorAll<HTMLElement>('[role=columnheader]')];
  const cell = cells[column];
  if (!cell || cell.dataset['pinned']) return;
  const pinned = cells.filter((one) => one.dataset['pinned']).reduce((width, one) => width + one.offsetWidth, 0);
  const left = cells.slice(0, column).reduce((width, one) => width + one.offsetWidth, 0);
  const right = left + cell.offsetWidth;
  if (left - pinned < scroller.scrollLeft) scroller.scrollLeft = left - pinned;
  else if (right > scroller.scrollLeft + scroller.clientWidth) scroller.scrollLeft = right - scroller.clientWidth;
}

/** Keeps the chosen cell in sight while it moves. */
export function useScrollIntoView(
  scroller: Scroller,
  virtual: Virtualizer<HTMLDivElement, Element>,
  active: GridPlace | null,
): void {
  const row = active?.row;
  const column = active?.column;
  useLayoutEffect(() => {
    if (row !== undefined) virtual.scrollToIndex(row, { align: 'auto' });
  }, [virtual, row]);
  useLayoutEffect(() => {
    if (scroller.current && row !== undefined && column !== undefined) scrollToColumn(scroller.current, column);
  }, [scroller, row, column]);
}
