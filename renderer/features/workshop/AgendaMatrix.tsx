import { useText } from '#renderer/i18n/use-text.ts';
import { riskLooks } from '#renderer/state/selectors/risk-look.ts';
import { RiskMatrix, type MatrixCell } from '#renderer/ui/RiskMatrix.tsx';
import { cellAt, indexPolicy } from '#shared/engine/policy-index.ts';
import { useMemo } from 'react';
import { riskOf } from './risk-of.ts';
import css from './Room.module.css';
import type { Room } from './use-room.ts';

/** The matrix with the scenarios of the agenda; it fills as the room goes, and marks the cell of the one on the wall, but not while votes on it are blind. */
export function AgendaMatrix({ room }: { readonly room: Room }) {
  const text = useText();
  const { policy, model, workshop, scenario, wall } = room;
  const { scenario: scenarios, assumption } = model;
  const index = useMemo(() => indexPolicy(policy), [policy]);
  const counts = useMemo(() => {
    const cells = workshop.scenarioIds.flatMap((id) => scenarios.get(id) ?? []);
    return Map.groupBy(cells, (one) => riskOf(one, { assumption }, index).cell);
  }, [workshop.scenarioIds, scenarios, assumption, index]);
  const looks = riskLooks(policy);
  const isBlind = wall !== null && (wall.phase === 'open' || wall.phase === 'cast');
  const current = isBlind ? null : riskOf(scenario, model, index).cell;

  function cell(row: number, column: number): MatrixCell {
    const at = cellAt(index, row, column);
    const look = looks.get(at.risk.riskLevel ?? '');
    const count = counts.get(at)?.length ?? 0;
    const likelihood = policy.likelihoodLevels[row];
    const consequence = policy.consequenceLevels[column];
    return {
      colour: look?.colour ?? null,
      mark: look?.name.slice(0, 1) ?? '–',
      text: count === 0 ? '' : String(count),
      description: text('workshop:side.cell', {
        likelihood: likelihood?.name || (likelihood?.id ?? ''),
        consequence: consequence?.name || (consequence?.id ?? ''),
        risk: look?.name ?? text('workshop:side.noRisk'),
        count,
      }),
      isChosen: at === current,
    };
  }

  return (
    <div className={css.matrix}>
      <RiskMatrix
        label={text('workshop:side.matrixLabel')}
        rows={policy.likelihoodLevels.map(({ id, name }) => ({ id, name: name || id }))}
        columns={policy.consequenceLevels.map(({ id, name }) => ({ id, name: name || id }))}
        rowAxis={text('workshop:question.likelihoodName')}
        columnAxis={text('workshop:question.consequenceName')}
        isNarrow
        cell={cell}
      />
    </div>
  );
}
