import { useText } from '#renderer/i18n/use-text.ts';
import { usePolicy } from '#renderer/state/hooks.ts';
import { riskLooks } from '#renderer/state/selectors/risk-look.ts';
import { RiskMark } from '#renderer/ui/RiskMark.tsx';
import { RiskMatrix, type MatrixCell } from '#renderer/ui/RiskMatrix.tsx';
import type { Assessment, ScenarioAssessment } from '#shared/engine/assessment.ts';
import { cellAt, indexPolicy } from '#shared/engine/policy-index.ts';
import { useMemo } from 'react';
import css from './Plan.module.css';

const named = (levels: readonly { readonly id: string; readonly name: string }[]) =>
  levels.map(({ id, name }) => ({ id, name: name || id }));
const keyOf = (likelihood: string | null, consequence: string | null) => `${likelihood}\n${consequence}`;

type ResidualMatrixProps = { readonly title: string; readonly results: readonly ScenarioAssessment[] };

/** The policy's matrix with the number of scenarios whose residual risk stands in each cell. */
export function ResidualMatrix({ title, results }: ResidualMatrixProps) {
  const text = useText();
  const policy = usePolicy();
  const index = useMemo(() => indexPolicy(policy), [policy]);
  const counts = useMemo(
    () => Map.groupBy(results, ({ residual }) => keyOf(residual.likelihood, residual.consequence)),
    [results],
  );
  const looks = riskLooks(policy);
  const [rows, columns] = [named(policy.likelihoodLevels), named(policy.consequenceLevels)];
  function cell(row: number, column: number): MatrixCell {
    const look = looks.get(cellAt(index, row, column).risk.riskLevel ?? '');
    const count = counts.get(keyOf(rows[row]?.id ?? '', columns[column]?.id ?? ''))?.length ?? 0;
    return {
      colour: look?.colour ?? null,
      mark: look?.name.slice(0, 1) ?? '–',
      text: count === 0 ? '' : String(count),
      description: text('plan:asOf.cell', {
        likelihood: rows[row]?.name ?? '',
        consequence: columns[column]?.name ?? '',
        risk: look?.name ?? '–',
        count,
      }),
      isChosen: false,
    };
  }
  return (
    <section className={css.half}>
      <h3>{title}</h3>
      <RiskMatrix
        label={title}
        rows={rows}
        columns={columns}
        rowAxis={text('plan:asOf.likelihood')}
        columnAxis={text('plan:asOf.consequence')}
        cell={cell}
      />
    </section>
  );
}

/** How many scenarios have each risk level before and as of the day. */
export function RiskCounts({ before, after }: { readonly before: Assessment; readonly after: Assessment }) {
  const text = useText();
  const levelOf = ({ scenarios }: Assessment, level: string | null): number =>
    scenarios.filter(({ residual }) => residual.riskLevel === level).length;
  const looks = [...riskLooks(usePolicy()).values()].reverse();
  return (
    <section>
      <h3 className={css.small}>{text('plan:asOf.counts')}</h3>
      <table className={css.table} aria-label={text('plan:asOf.counts')}>
        <thead>
          <tr>
            <th scope="col">{text('plan:asOf.level')}</th>
            <th scope="col">{text('plan:asOf.countBefore')}</th>
            <th scope="col">{text('plan:asOf.countAfter')}</th>
          </tr>
        </thead>
        <tbody>
          {looks.map((look) => (
            <tr key={look.id}>
              <th scope="row">
                <RiskMark {...look} />
              </th>
              <td>{levelOf(before, look.id)}</td>
              <td>{levelOf(after, look.id)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{text('plan:asOf.notRated')}</th>
            <td>{levelOf(before, null)}</td>
            <td>{levelOf(after, null)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
