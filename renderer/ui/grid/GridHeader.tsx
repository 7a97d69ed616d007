import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import css from './DataGrid.module.css';
import type { GridColumn, GridSort } from './grid-types.ts';

/** The height of a row and the width of its font, in pixels. */
export type RowMeasure = { readonly height: number; readonly em: number };

type GridHeaderProps = {
  readonly columns: readonly GridColumn[];
  readonly pins: readonly (string | null)[];
  readonly sort: GridSort | null;
  readonly onSort: (columnId: string) => void;
  /** What a row measures follows the text size; the header has the same. */
  readonly onMeasure: (measure: RowMeasure) => void;
};

function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
  if (step === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const to = buttons[buttons.indexOf(event.target as HTMLButtonElement) + step];
  event.preventDefault();
  event.stopPropagation();
  to?.focus();
}

/** The titles; a press sorts by the column, again the other way, and a third time not at all. */
export function GridHeader({ columns, pins, sort, onSort, onMeasure }: GridHeaderProps) {
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return undefined;
    const measure = (): void =>
      onMeasure({ height: element.offsetHeight, em: Number.parseFloat(getComputedStyle(element).fontSize) });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [onMeasure]);
  return (
    <div role="rowgroup" className={css.head}>
      <div ref={row} role="row" aria-rowindex={1} className={css.headRow} onKeyDown={walk}>
        {columns.map(({ id, title, hint = title }, at) => {
          const direction = sort?.columnId === id ? (sort.isDescending ? 'descending' : 'ascending') : 'none';
          return (
            <div
              key={id}
              role="columnheader"
              aria-colindex={at + 1}
              aria-sort={direction}
              className={css.headCell}
              data-pinned={pins[at] === null ? undefined : true}
              style={pins[at] == null ? undefined : { left: pins[at] }}
            >
              <button type="button" tabIndex={at === 0 ? 0 : -1} title={hint} onClick={() => onSort(id)}>
                <span>{title}</span>
                {direction !== 'none' && <span aria-hidden>{direction === 'ascending' ? '↑' : '↓'}</span>}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
