import { useText } from '#renderer/i18n/use-text.ts';
import { useModel, useSuc } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { PlanLimits } from '#shared/plan/optimise/candidates.ts';
import { minorDigits, toMinor } from '#shared/plan/money.ts';
import type { FormEvent } from 'react';
import { BestSet } from './BestSet.tsx';
import css from './Plan.module.css';
import { useSearch, type SearchState } from './use-search.ts';

/** What the fields say; an empty one limits nothing. */
function limitsOf(form: HTMLFormElement, digits: number): PlanLimits {
  const fields = new FormData(form);
  const typed = (name: string): string | null => {
    const value = fields.get(name);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const amount = (name: string): number | null => {
    const value = typed(name);
    return value === null ? null : toMinor(Number(value), digits);
  };
  return { once: amount('once'), perYear: amount('perYear'), by: typed('by') };
}

type FormProps = {
  readonly state: SearchState;
  readonly begin: (limits: PlanLimits) => void;
  readonly cancel: () => void;
};

function LimitsForm({ state, begin, cancel }: FormProps) {
  const text = useText();
  const digits = minorDigits(useSuc().currency);
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    begin(limitsOf(event.currentTarget, digits));
  }
  return (
    <form className={css.tools} onSubmit={submit}>
      {(['once', 'perYear'] as const).map((name) => (
        <label key={name}>
          {text(`plan:optimise.${name}`)}
          <input name={name} type="number" min={0} step={10 ** -digits} inputMode="decimal" />
        </label>
      ))}
      <label>
        {text('plan:optimise.by')}
        <input name="by" type="date" />
      </label>
      {state.at === 'searching' ? (
        <Button onClick={cancel}>{text('plan:optimise.cancel')}</Button>
      ) : (
        <Button type="submit" look="primary">
          {text('plan:optimise.find')}
        </Button>
      )}
    </form>
  );
}

/** The set of measures that lowers risk most within a budget, by an integer program; nothing is applied by itself. */
export function Optimise() {
  const text = useText();
  const model = useModel();
  const { state, begin, cancel } = useSearch(model);
  return (
    <div className={css.scroll}>
      <LimitsForm state={state} begin={begin} cancel={cancel} />
      <p className={css.rule}>{text('plan:optimise.rule')}</p>
      <p role="status" className={css.none}>
        {state.at === 'searching' && text('plan:optimise.searching')}
        {state.at === 'failed' && text('plan:optimise.failed', { problem: state.problem })}
        {state.at === 'found' && state.model !== model && text('plan:optimise.outdated')}
      </p>
      {state.at === 'found' && <BestSet choice={state.choice} model={model} isOutdated={state.model !== model} />}
    </div>
  );
}
