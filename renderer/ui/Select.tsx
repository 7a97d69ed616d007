import type { ComponentProps } from 'react';
import css from './Select.module.css';

/** One choice of a short, fixed list. */
export type Choice = { readonly value: string; readonly label: string };

type SelectProps = Omit<ComponentProps<'select'>, 'onChange' | 'value'> & {
  readonly value: string;
  readonly choices: readonly Choice[];
  /** What stands there when nothing is chosen; without it something always is. */
  readonly none?: string | undefined;
  readonly onChoose: (value: string) => void;
};

/** One of a short, fixed list, by mouse, arrows or first letters. The empty value is "nothing chosen". */
export function Select({ value, choices, none, onChoose, className, ...props }: SelectProps) {
  const isKnown = value === '' || choices.some((choice) => choice.value === value);
  return (
    <select
      {...props}
      value={value}
      className={`${css.select} ${className ?? ''}`}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {(none !== undefined || value === '') && (
        <option value="" hidden={none === undefined}>
          {none ?? ''}
        </option>
      )}
      {!isKnown && <option value={value}>{value}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
