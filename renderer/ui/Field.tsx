import { useId, type ReactNode } from 'react';
import css from './Field.module.css';
import hidden from './VisuallyHidden.module.css';

/** What ties a control to its label and to the sentence under it. */
export type FieldIds = {
  readonly id: string;
  readonly 'aria-labelledby': string;
  readonly 'aria-invalid'?: true;
  readonly 'aria-describedby'?: string;
};

type FieldProps = {
  readonly label: string;
  /** The sentence that says what is wrong with what is typed. */
  readonly problem?: string | null;
  /** A few words on what belongs here; read out with the field. */
  readonly hint?: string | null;
  /** Label above the control, for long texts and for lists. */
  readonly isStacked?: boolean;
  /** In a table, where the heading of the column says it, the label is for ears only. */
  readonly isLabelHidden?: boolean;
  readonly children: (ids: FieldIds) => ReactNode;
};

/** A label, its control and, while something is wrong, a sentence under it. */
export function Field({
  label,
  problem = null,
  hint = null,
  isStacked = false,
  isLabelHidden = false,
  children,
}: FieldProps) {
  const id = useId();
  const note = problem ?? hint;
  const ids: FieldIds = {
    id,
    'aria-labelledby': `${id}-label`,
    ...(problem === null ? {} : { 'aria-invalid': true }),
    ...(note === null ? {} : { 'aria-describedby': `${id}-note` }),
  };
  return (
    <div className={isStacked ? css.stacked : isLabelHidden ? undefined : css.row}>
      <label id={`${id}-label`} htmlFor={id} className={isLabelHidden ? hidden.hidden : css.label}>
        {label}
      </label>
      <div className={css.control}>
        {children(ids)}
        {note !== null && (
          <p
            id={`${id}-note`}
            className={problem === null ? css.hint : css.problem}
            role={problem ? 'alert' : undefined}
          >
            {note}
          </p>
        )}
      </div>
    </div>
  );
}
