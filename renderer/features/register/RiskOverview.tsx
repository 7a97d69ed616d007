import { useText } from '#renderer/i18n/use-text.ts';
import { riskLooks } from '#renderer/state/selectors/risk-look.ts';
import { RiskMark } from '#renderer/ui/RiskMark.tsx';
import { RiskMatrix, type MatrixCell } from '#renderer/ui/RiskMatrix.tsx';
import { cellAt, indexPolicy } from '#shared/engine/policy-index.ts';
import { memo, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { riskStages, type RiskStage } from '#shared/engine/residual.ts';
import css from './Register.module.css';
import type { RegisterContext } from './register-context.ts';
import { isSameFilter, registerView, toggleRiskFilter } from './register-view.ts';
import { cellCounter, cellKey, levelCounter } from './risk-counts.ts';

type OverviewProps = { readonly context: RegisterContext };

/** The policy's matrix with the number of scenarios in each cell. A cell shows only its scenarios. */
function Matrix({ context }: OverviewProps) {
  const text = useText();
  const { stage, risk: filter } = useStore(registerView);
  const { policy } = context;
  const index = useMemo(() => indexPolicy(policy), [policy]);
  const count = useMemo(() => cellCounter(stage), [stage]);
  const counts = useMemo(() => count(context.results.all), [count, context.results]);
  const looks = riskLooks(policy);

  function cell(row: number, column: number): MatrixCell {
    const likelihood = policy.likelihoodLevels[row];
    const consequence = policy.consequenceLevels[column];
    const ids = { likelihood: likelihood?.id ?? '', consequence: consequence?.id ?? '' };
    const look = looks.get(cellAt(index, row, column).risk.riskLevel ?? '');
    const inCell = counts.get(cellKey(ids.likelihood, ids.consequence)) ?? 0;
    return {
      colour: look?.colour ?? null,
      mark: look?.name.slice(0, 1) ?? '–',
      text: inCell === 0 ? '' : String(inCell),
      description: text('register:matrix.cell', {
        likelihood: likelihood?.name || ids.likelihood,
        consequence: consequence?.name || ids.consequence,
        risk: look?.name ?? text('register:matrix.open'),
        count: inCell,
      }),
      isChosen: isSameFilter(filter, { stage, ...ids }),
    };
  }

  return (
    <RiskMatrix
      label={text('register:matrix.label', { stage: text(`register:stage.${stage}`) })}
      rows={policy.likelihoodLevels.map(({ id, name }) => ({ id, name: name || id }))}
      columns={policy.consequenceLevels.map(({ id, name }) => ({ id, name: name || id }))}
      rowAxis={text('register:column.likelihood')}
      columnAxis={text('register:column.consequence')}
      cell={cell}
      onCell={(row, column) =>
        toggleRiskFilter({
          stage,
          likelihood: policy.likelihoodLevels[row]?.id ?? '',
          consequence: policy.consequenceLevels[column]?.id ?? '',
        })
      }
    />
  );
}

/** How many scenarios have a risk level at a stage; a press shows only those. */
function Count({ stage, riskLevel, count }: { stage: RiskStage; riskLevel: string | null; count: number }) {
  const filter = useStore(registerView, (view) => view.risk);
  return (
    <td>
      <button
        type="button"
        className={css.count}
        disabled={count === 0}
        aria-pressed={isSameFilter(filter, { stage, riskLevel })}
        onClick={() => toggleRiskFilter({ stage, riskLevel })}
      >
        {count}
      </button>
    </td>
  );
}

/** Before, now and after the plan: scenarios per risk level. A title shows its stage in the matrix. */
function Stages({ context }: OverviewProps) {
  const text = useText();
  const shown = useStore(registerView, (view) => view.stage);
  const [counters] = useState(() => riskStages.map(levelCounter));
  const counts = useMemo(() => counters.map((count) => count(context.results.all)), [counters, context.results]);
  const levels = [...riskLooks(context.policy).values()].reverse();
  const rows = [...levels.map((look) => ({ id: look.id, look })), { id: null, look: null }];
  return (
    <table className={css.stages}>
      <thead>
        <tr>
          <th scope="col">
            <span className={css.spoken}>{text('register:matrix.riskLevel')}</span>
          </th>
          {riskStages.map((stage) => (
            <th key={stage} scope="col">
              <button
                type="button"
                className={css.stage}
                aria-pressed={stage === shown}
                onClick={() => registerView.setState({ stage })}
              >
                {text(`register:stage.${stage}`)}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, look }) => (
          <tr key={id ?? ''}>
            <th scope="row">{look ? <RiskMark {...look} /> : <span>– {text('register:matrix.notRated')}</span>}</th>
            {riskStages.map((stage, at) => (
              <Count key={stage} stage={stage} riskLevel={id} count={counts[at]?.get(id) ?? 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where the plant stands: the matrix, and the three stages side by side. */
export const RiskOverview = memo(function RiskOverview({ context }: OverviewProps) {
  return (
    <div className={css.overview}>
      <Matrix context={context} />
      <Stages context={context} />
    </div>
  );
});
