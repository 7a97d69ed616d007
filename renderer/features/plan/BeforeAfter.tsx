import { useText } from '#renderer/i18n/use-text.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { useAssessment, useBuiltInCatalog, useModel } from '#renderer/state/hooks.ts';
import { readDay } from '#renderer/state/read-text.ts';
import { useToday } from '#renderer/state/use-reassessment.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { assess } from '#shared/engine/assess.ts';
import type { Assessment } from '#shared/engine/assessment.ts';
import { countermeasureSchema } from '#shared/model/countermeasure.ts';
import type { Model } from '#shared/model/model.ts';
import { isDoneBy, modelAsOf } from '#shared/plan/model-as-of.ts';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { LevelsAsOf } from './LevelsAsOf.tsx';
import css from './Plan.module.css';
import { planView } from './plan-view.ts';
import { ResidualMatrix, RiskCounts } from './ResidualMatrix.tsx';

/** The last due day of the plan; today where there is none. */
function endOfPlan(model: Model, today: string): string {
  return [...model.countermeasure.values()].reduce((last, { due }) => (due !== null && due > last ? due : last), today);
}

type Pair = { readonly before: Assessment; readonly after: Assessment };

/** The results of the plant as it is and as it is on a day; worked out beside what is typed. */
function useResults(model: Model, catalog: Catalog | null, day: string): Pair | null {
  const before = useAssessment();
  const after = useMemo(() => catalog && assess(modelAsOf(model, day), catalog), [model, catalog, day]);
  return before && after ? { before, after } : null;
}

/** The day that is typed, however it is written; null for what is none. */
function dayTyped(typed: string): string | null {
  const reading = readDay(typed);
  return reading.ok && checkValue(countermeasureSchema.shape.due, reading.value) === null ? reading.value : null;
}

/** How many scenarios state their residual risk, which then no measure changes, though one of theirs is done by a day. */
function statedRisks({ scenario, countermeasure }: Model, day: string): number {
  const isDone = (id: string): boolean => {
    const measure = countermeasure.get(id);
    return measure !== undefined && isDoneBy(measure, day);
  };
  return [...scenario.values()].filter(
    ({ residual, countermeasureIds }) =>
      (residual?.likelihood ?? residual?.consequence ?? null) !== null && countermeasureIds.some(isDone),
  ).length;
}

function DayField({ day, end, today }: { readonly day: string; readonly end: string; readonly today: string }) {
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const isWrong = typed !== null && dayTyped(typed) === null;
  const go = (chosen: string | null) => {
    setTyped(null);
    planView.setState({ day: chosen });
  };
  return (
    <div className={css.tools}>
      <label>
        {text('plan:asOf.day')}
        <TextInput
          value={typed ?? day}
          placeholder={text('inspector:dayFormat')}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? id : undefined}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value);
            const chosen = dayTyped(value);
            if (chosen !== null) go(chosen);
          }}
        />
      </label>
      <Button onClick={() => go(today)}>{text('plan:asOf.today')}</Button>
      <Button onClick={() => go(end)}>{text('plan:asOf.end')}</Button>
      {isWrong && (
        <span id={id} className={css.problem} role="alert">
          {text('plan:asOf.notDay')}
        </span>
      )}
    </div>
  );
}

/** Risk, SL-A and gap as they are and as of any day of the plan (ZCR 5.12). */
export function BeforeAfter() {
  const text = useText();
  const model = useModel();
  const catalog = useBuiltInCatalog();
  const today = useToday();
  const end = endOfPlan(model, today);
  const day = useStore(planView, (view) => view.day) ?? end;
  const shownDay = useDeferredValue(day);
  const results = useResults(useDeferredValue(model), catalog, shownDay);
  const done = [...model.countermeasure.values()].filter((measure) => isDoneBy(measure, shownDay)).length;
  const stated = statedRisks(model, shownDay);
  return (
    <div className={css.scroll}>
      <DayField day={day} end={end} today={today} />
      {results === null ? (
        <p className={css.none}>{text('plan:asOf.working')}</p>
      ) : (
        <>
          <p role="status">
            {text('plan:asOf.done', { count: done })}
            {stated > 0 && <span className={css.stated}>{text('plan:asOf.stated', { count: stated })}</span>}
          </p>
          <div className={css.pair}>
            <ResidualMatrix title={text('plan:asOf.before')} results={results.before.scenarios} />
            <ResidualMatrix title={text('plan:asOf.after', { day: shownDay })} results={results.after.scenarios} />
            <RiskCounts before={results.before} after={results.after} />
          </div>
          <LevelsAsOf before={results.before} after={results.after} />
          <p className={css.rule}>{text('plan:asOf.rule')}</p>
        </>
      )}
    </div>
  );
}
