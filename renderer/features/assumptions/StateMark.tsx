import { useText } from '#renderer/i18n/use-text.ts';
import type { Assumption } from '#shared/model/assumption.ts';
import css from './Assumptions.module.css';

const signs: Readonly<Record<Assumption['state'], string>> = { true: '✓', false: '✕', open: '?' };

/** Whether an assumption holds, as a sign and a word. */
export function StateMark({ state }: { readonly state: Assumption['state'] }) {
  const text = useText();
  return (
    <span className={css.state} data-state={state}>
      <span aria-hidden className={css.sign}>
        {signs[state]}
      </span>
      {text(`assumptions:state.${state}`)}
    </span>
  );
}
