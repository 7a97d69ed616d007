import { useText } from '#renderer/i18n/use-text.ts';
import { select } from '#renderer/state/view-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { nameIn } from '#shared/model/display-name.ts';
import { sucOf, type Model } from '#shared/model/model.ts';
import { minorDigits } from '#shared/plan/money.ts';
import type { LeftOutReason, PlanChoice } from '#shared/plan/optimise/plan-choice.ts';
import type { ReactNode } from 'react';
import { rejectMeasures } from './edits.ts';
import css from './Plan.module.css';
import { useAmount } from './use-amount.ts';

const measure = (id: string) => ({ kind: 'countermeasure', id }) as const;

type ListProps = {
  readonly title: string;
  readonly none: string;
  readonly rows: readonly { readonly id: string; readonly note?: ReactNode }[];
  readonly model: Model;
};

function MeasureList({ title, none, rows, model }: ListProps) {
  return (
    <section className={css.section} aria-label={title}>
      <h3>
        {title} <span className={css.small}>{rows.length}</span>
      </h3>
      {rows.length === 0 && <p className={css.none}>{none}</p>}
      <ul className={css.list}>
        {rows.map(({ id, note }) => (
          <li key={id} className={css.row}>
            <button type="button" className={css.link} onClick={() => select([measure(id)])}>
              {nameIn(model, 'countermeasure', id)}
            </button>
            {note !== undefined && <span className={css.small}>{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the set is worth, and how sure that is. */
function Worth({ choice, model }: { readonly choice: PlanChoice; readonly model: Model }) {
  const text = useText();
  const amount = useAmount(minorDigits(sucOf(model).currency));
  const gap = choice.bound - choice.points;
  return (
    <section className={css.section}>
      <h3>{text('plan:optimise.points', { count: choice.points })}</h3>
      <p className={css.rule}>
        {gap > 0 ? text('plan:optimise.gap', { count: gap }) : text('plan:optimise.proven')}{' '}
        {text('plan:optimise.cost', { once: amount(choice.once), perYear: amount(choice.perYear) })}
      </p>
    </section>
  );
}

type BestSetProps = { readonly choice: PlanChoice; readonly model: Model; readonly isOutdated: boolean };

/** The best set that was found, what it leaves out and why, and what can be done with it. */
export function BestSet({ choice, model, isOutdated }: BestSetProps) {
  const text = useText();
  const why = (reason: LeftOutReason): string => text(`plan:optimise.reason.${reason}`);
  const { chosen, leftOut } = choice;
  function reject(): void {
    rejectMeasures(
      leftOut.map(({ id, reason }) => ({ id, rejection: text('plan:optimise.rejection', { reason: why(reason) }) })),
    );
  }
  return (
    <>
      <Worth choice={choice} model={model} />
      <MeasureList
        title={text('plan:optimise.chosen')}
        none={text('plan:optimise.noneChosen')}
        rows={chosen.map((id) => ({ id }))}
        model={model}
      />
      <MeasureList
        title={text('plan:optimise.leftOut')}
        none={text('plan:optimise.noneLeftOut')}
        rows={leftOut.map(({ id, reason }) => ({ id, note: why(reason) }))}
        model={model}
      />
      <div className={css.tools}>
        <Button disabled={chosen.length === 0} onClick={() => select(chosen.map(measure))}>
          {text('plan:optimise.select')}
        </Button>
        <Button disabled={isOutdated || leftOut.length === 0} onClick={reject}>
          {text('plan:optimise.reject', { count: leftOut.length })}
        </Button>
      </div>
    </>
  );
}
