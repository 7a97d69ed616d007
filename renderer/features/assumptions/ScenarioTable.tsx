import { useText } from '#renderer/i18n/use-text.ts';
import { usePolicy } from '#renderer/state/hooks.ts';
import type { WhatIf } from '#shared/engine/what-if.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import css from './Assumptions.module.css';
import { ScenarioRow } from './ScenarioRow.tsx';

/** So many are listed; the register has them all. */
const LISTED = 100;

type ScenarioTableProps = {
  readonly assumptionId: string;
  readonly leaning: readonly Scenario[];
  readonly whatIf: WhatIf | null;
};

/** The scenarios that lean on an assumption: what its fall does to each, and its risks and SL-T; those that would move come first. */
export function ScenarioTable({ assumptionId, leaning, whatIf }: ScenarioTableProps) {
  const text = useText();
  const { likelihoodLevels, consequenceLevels } = usePolicy();
  const moves = new Map(whatIf?.scenarios.map((move) => [move.id, move]));
  const rows = leaning.toSorted((a, b) => Number(moves.has(b.id)) - Number(moves.has(a.id)));
  if (leaning.length === 0) return <p className={css.note}>{text('assumptions:hanging.none')}</p>;
  return (
    <>
      <table className={css.table}>
        <caption>{text('assumptions:hanging.scenarios', { count: leaning.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{text('assumptions:hanging.scenario')}</th>
            <th scope="col">{text('assumptions:hanging.likelihoodSteps')}</th>
            <th scope="col">{text('assumptions:hanging.consequenceSteps')}</th>
            <th scope="col">{text('inspector:risk.unmitigated')}</th>
            <th scope="col">{text('inspector:risk.residual')}</th>
            <th scope="col">{text('inspector:risk.projected')}</th>
            <th scope="col">SL-T</th>
            <th scope="col">
              <VisuallyHidden>{text('assumptions:letGo')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, LISTED).map((scenario) => (
            <ScenarioRow
              key={scenario.id}
              assumptionId={assumptionId}
              scenario={scenario}
              move={moves.get(scenario.id) ?? null}
              most={{ likelihood: likelihoodLevels.length - 1, consequence: consequenceLevels.length - 1 }}
            />
          ))}
        </tbody>
      </table>
      {leaning.length > LISTED && (
        <p className={css.note}>{text('assumptions:hanging.more', { count: leaning.length - LISTED })}</p>
      )}
    </>
  );
}
