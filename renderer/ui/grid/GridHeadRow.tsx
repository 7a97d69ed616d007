import { ChevronDown, ChevronRight } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import css from './DataGrid.module.css';
import type { GridHead } from './grid-types.ts';

type GridHeadRowProps = {
  readonly head: GridHead;
  readonly index: number;
  readonly top: number;
  readonly columns: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly hasFocus: boolean;
  readonly onFold: (isFolded: boolean) => void;
};

/** The head of a group: one cell as wide as the grid that folds its rows away. */
export function GridHeadRow(props: GridHeadRowProps) {
  const { head, index, top, columns, isActive, isSelected, hasFocus, onFold } = props;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isActive && hasFocus) button.current?.focus({ preventScroll: true });
  }, [isActive, hasFocus]);
  const Chevron = head.isFolded ? ChevronRight : ChevronDown;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={css.row}
      data-head
      style={{ transform: `translateY(${top}px)` }}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={columns}
        aria-selected={isSelected || undefined}
        className={css.headOfGroup}
        data-row={index}
        data-column={0}
        data-chosen={isActive || undefined}
      >
        <button
          ref={button}
          type="button"
          className={css.fold}
          tabIndex={-1}
          aria-expanded={!head.isFolded}
          onClick={() => onFold(!head.isFolded)}
        >
          <Chevron aria-hidden />
          {head.content}
        </button>
      </div>
    </div>
  );
}
