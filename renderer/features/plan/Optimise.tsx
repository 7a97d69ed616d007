import { useText } from '#renderer/i18n/use-text.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { useModel, useSuc } from '#renderer/state/hooks.ts';
import { TextField } from '#renderer/state/TextField.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { countermeasureSchema } from '#shared/model/countermeasure.ts';
import { minorDigits, toMinor } from '#shared/plan/money.ts';
import { useStore } from 'zustand';
import { BestSet } from './BestSet.tsx';
import css from './Plan.module.css';
import { planView, type PlanView } from './plan-view.ts';
import { useSearch } from './use-search.ts';

const { effort: amount, due: day } = countermeasureSchema.shape;
const fields = [
  { name: 'once', type: 'number', schema: amount },
  { name: 'perYear', type: 'number', schema: amount },
  { name: 'by', type: 'day', schema: day },
] as const;

function setLimit(name: keyof PlanView['limits'], value: unknown): boolean {
  planView.setState(({ limits }) => ({ limits: { ...limits, [name]: value } }));
  return true;
}

function Limits({ limits }: Pick<PlanView, 'limits'>) {
  const text = useText();
  return (
    <div className={css.limits}>
      {fields.map(({ name, type, schema }) => (
        <TextField
          key={name}
          type={type}
          label={text(`plan:optimise.${name}`)}
          hint={null}
          value={limits[name]}
          isMixed={false}
          check={(value) => (value === null ? null : checkValue(schema, value))}
          commit={(value) => setLimit(name, value)}
        />
      ))}
    </div>
  );
}

/** The set of measures that lowers risk most within a budget, by an integer program; nothing is applied by itself. */
export function Optimise() {
  const text = useText();
  const model = useModel();
  const digits = minorDigits(useSuc().currency);
  const limits = useStore(planView, (view) => view.limits);
  const { state, begin, cancel } = useSearch(model);
  const minor = (value: number | null): number | null => (value === null ? null : toMinor(value, digits));
  const isSearching = state.at === 'searching';
  return (
    <div className={css.scroll}>
      <p className={css.rule}>{text('plan:optimise.rule')}</p>
      <Limits limits={limits} />
      <div className={css.tools}>
        <Button
          look={isSearching ? 'normal' : 'primary'}
          onClick={() => {
            if (isSearching) cancel();
            else begin({ once: minor(limits.once), perYear: minor(limits.perYear), by: limits.by });
          }}
        >
          {text(isSearching ? 'plan:optimise.cancel' : 'plan:optimise.find')}
        </Button>
        <span role="status">
          {isSearching && text('plan:optimise.searching')}
          {state.at === 'failed' && text('plan:optimise.failed', { problem: state.problem })}
          {state.at === 'found' && state.model !== model && text('plan:optimise.outdated')}
        </span>
      </div>
      {state.at === 'found' && <BestSet choice={state.choice} model={model} isOutdated={state.model !== model} />}
    </div>
  );
}
