import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useModel, useSuc } from '#renderer/state/hooks.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { SUC_ID } from '#shared/model/suc.ts';
import { budgetOf, budgetSpan, inYear, type Budget, type BudgetLine } from '#shared/plan/budget.ts';
import { Fragment, useMemo } from 'react';
import { useStore } from 'zustand';
import css from './Plan.module.css';
import { planView } from './plan-view.ts';
import { useAmount } from './use-amount.ts';

const LONGEST = 10;

function Currency() {
  const text = useText();
  const locale = useLocale();
  const { currency } = useSuc();
  const choices = useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'currency' });
    return Intl.supportedValuesOf('currency').map((value) => ({
      value,
      label: `${value} ${names.of(value) ?? ''}`.trim(),
    }));
  }, [locale]);
  return (
    <label>
      {text('plan:currency')}
      <Select
        value={currency ?? ''}
        none={text('plan:noCurrency')}
        choices={choices}
        onChoose={(value) => dispatch(editEntity('suc', SUC_ID, { currency: value === '' ? null : value }))}
      />
    </label>
  );
}

function Through({ last, moreYears }: { readonly last: number; readonly moreYears: number }) {
  const text = useText();
  return (
    <label>
      {text('plan:budget.through')}
      <Select
        value={String(moreYears)}
        choices={Array.from({ length: LONGEST }, (_, more) => ({ value: String(more), label: String(last + more) }))}
        onChoose={(value) => planView.setState({ moreYears: Number(value) })}
      />
    </label>
  );
}

function Head({ budget: { years, quarters } }: { readonly budget: Budget }) {
  const text = useText();
  return (
    <thead>
      <tr>
        <td />
        {years.map((year) => (
          <th key={year} scope="colgroup" colSpan={quarters.filter((one) => one.year === year).length + 1}>
            {year}
          </th>
        ))}
        <td colSpan={2} />
      </tr>
      <tr>
        <th scope="col">{text('plan:budget.department')}</th>
        {years.map((year) => (
          <Fragment key={year}>
            {quarters
              .filter((one) => one.year === year)
              .map(({ quarter }) => (
                <th key={quarter} scope="col">
                  {text('plan:budget.quarter', { quarter })}
                </th>
              ))}
            <th scope="col" className={css.total}>
              {text('plan:budget.year', { year })}
            </th>
          </Fragment>
        ))}
        <th scope="col">{text('plan:budget.undated')}</th>
        <th scope="col" className={css.total}>
          {text('plan:budget.total')}
        </th>
      </tr>
    </thead>
  );
}

function Line({ budget, line, name }: { readonly budget: Budget; readonly line: BudgetLine; readonly name: string }) {
  const amount = useAmount(budget.digits);
  return (
    <tr>
      <th scope="row">{name}</th>
      {budget.years.map((year) => (
        <Fragment key={year}>
          {line.quarters.map((minor, at) =>
            budget.quarters[at]?.year === year ? <td key={budget.quarters[at].quarter}>{amount(minor)}</td> : null,
          )}
          <td className={css.total}>{amount(inYear(budget, line, year))}</td>
        </Fragment>
      ))}
      <td>{amount(line.undated)}</td>
      <td className={css.total}>{amount(line.total)}</td>
    </tr>
  );
}

function BudgetTable({ budget }: { readonly budget: Budget }) {
  const text = useText();
  return (
    <table className={css.table} aria-label={text('plan:budget.label')}>
      <Head budget={budget} />
      <tbody>
        {budget.lines.map((line) => (
          <Line
            key={line.department}
            budget={budget}
            line={line}
            name={line.department || text('plan:budget.noDepartment')}
          />
        ))}
      </tbody>
      <tfoot>
        <Line budget={budget} line={budget.sum} name={text('plan:budget.total')} />
      </tfoot>
    </table>
  );
}

/** What the plan costs, by quarter, year and department. */
export function BudgetView() {
  const text = useText();
  const model = useModel();
  const moreYears = useStore(planView, (view) => view.moreYears);
  const span = useMemo(() => budgetSpan(model), [model]);
  const budget = useMemo(
    () => (span ? budgetOf(model, { from: span.from, to: span.to + moreYears }) : null),
    [model, span, moreYears],
  );
  return (
    <div className={css.scroll}>
      <div className={css.tools}>
        <Currency />
        {span && <Through last={span.to} moreYears={moreYears} />}
      </div>
      {budget ? <BudgetTable budget={budget} /> : <p className={css.none}>{text('plan:budget.none')}</p>}
      <p className={css.rule}>{text('plan:budget.rule')}</p>
    </div>
  );
}
