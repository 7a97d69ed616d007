import { useRef, type KeyboardEvent } from 'react';
import css from './VectorInput.module.css';

type VectorInputProps = {
  /** What each cell is called, in order. */
  readonly names: readonly string[];
  readonly values: readonly number[];
  readonly label: string;
  readonly onChange: (values: readonly number[]) => void;
};

const HIGHEST = 4;

/** The value of a cell after a key, or null where the key means nothing to it. */
export function cellAfterKey(value: number, key: string): number | null {
  if (/^[0-4]$/.test(key)) return Number(key);
  if (key === 'ArrowUp') return Math.min(HIGHEST, value + 1);
  if (key === 'ArrowDown') return Math.max(0, value - 1);
  return null;
}

/** A level from 0 to 4 per cell. One Tab stop per cell; digits set a cell and go on, arrows step and walk. */
export function VectorInput({ names, values, label, onChange }: VectorInputProps) {
  const cells = useRef<HTMLDivElement>(null);

  function goTo(index: number): void {
    const cell = cells.current?.children[index]?.querySelector<HTMLElement>('[role=spinbutton]');
    cell?.focus();
  }
  function onKeyDown(event: KeyboardEvent, index: number): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowLeft') goTo(index - 1);
    if (event.key === 'ArrowRight') goTo(index + 1);
    const value = cellAfterKey(values[index] ?? 0, event.key);
    if (value === null) return;
    event.preventDefault();
    onChange(values.with(index, value));
    if (/^\d$/.test(event.key)) goTo(index + 1);
  }

  return (
    <div ref={cells} role="group" aria-label={label} className={css.vector}>
      {names.map((name, index) => (
        <div key={name} className={css.column}>
          <div
            role="spinbutton"
            tabIndex={0}
            aria-label={name}
            aria-valuenow={values[index] ?? 0}
            aria-valuemin={0}
            aria-valuemax={HIGHEST}
            data-sl={values[index] ?? 0}
            className={css.cell}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            {values[index] ?? 0}
          </div>
          <span className={css.name} aria-hidden>
            {name}
          </span>
        </div>
      ))}
    </div>
  );
}
