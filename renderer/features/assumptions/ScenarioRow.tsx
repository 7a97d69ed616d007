import { useText } from '#renderer/i18n/use-text.ts';
import { useScenarioAssessment } from '#renderer/state/hooks.ts';
import { goToSelected } from '#renderer/state/jump.ts';
import { explainThis } from '#renderer/state/view-store.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { ScenarioAssessment } from '#shared/engine/assessment.ts';
import { riskStages } from '#shared/engine/residual.ts';
import type { Move } from '#shared/engine/what-if.ts';
import { displayName } from '#shared/model/display-name.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { X } from 'lucide-react';
import css from './Assumptions.module.css';
import { letGo, setEffect } from './edits.ts';
import { RiskMove, TargetMoveMark } from './Moves.tsx';

type ScenarioRowProps = {
  readonly assumptionId: string;
  readonly scenario: Scenario;
  readonly move: Move<ScenarioAssessment> | null;
  /** The most steps that mean anything on each scale. */
  readonly most: Readonly<Record<'likelihood' | 'consequence', number>>;
};

const scales = ['likelihood', 'consequence'] as const;

/** How many rows or columns a scenario rises, to choose from. */
function Steps({ scale, ...props }: ScenarioRowProps & { readonly scale: 'likelihood' | 'consequence' }) {
  const text = useText();
  const { scenario, assumptionId, most } = props;
  const key = `${scale}Steps` as const;
  const value = scenario.assumptionEffects[assumptionId]?.[key] ?? 0;
  const last = Math.max(most[scale], value);
  return (
    <Select
      aria-label={`${text(`assumptions:hanging.${key}`)}, ${scenario.id}`}
      value={String(value)}
      choices={Array.from({ length: last + 1 }, (_, steps) => ({
        value: String(steps),
        label: steps === 0 ? '0' : `+${steps}`,
      }))}
      onChoose={(steps) => setEffect(scenario, assumptionId, { [key]: Number(steps) })}
    />
  );
}

/** A scenario that leans on the assumption: what its fall does here, and the numbers that follow, as they are and as they would be. */
export function ScenarioRow(props: ScenarioRowProps) {
  const { assumptionId, scenario, move } = props;
  const text = useText();
  const results = useScenarioAssessment(scenario.id);
  return (
    <tr data-moved={move ? true : undefined}>
      <th scope="row">
        <button
          type="button"
          className={css.name}
          onClick={() => goToSelected({ kind: 'scenario', id: scenario.id })}
          title={text('assumptions:hanging.go')}
        >
          <span className={css.id}>{scenario.id}</span>{' '}
          {displayName('scenario', scenario) === scenario.id ? '' : scenario.name}
        </button>
      </th>
      {scales.map((scale) => (
        <td key={scale}>
          <Steps {...props} scale={scale} />
        </td>
      ))}
      {riskStages.map((stage) => (
        <td key={stage}>
          <RiskMove
            before={(move?.before ?? results)?.[stage] ?? null}
            after={move?.after[stage] ?? null}
            explain={() => explainThis({ what: 'risk', scenarioId: scenario.id, stage })}
          />
        </td>
      ))}
      <td>
        <TargetMoveMark
          before={(move?.before ?? results)?.slTarget ?? null}
          after={move ? move.after.slTarget : undefined}
          explain={() => explainThis({ what: 'scenarioSlTarget', scenarioId: scenario.id })}
        />
      </td>
      <td>
        <IconButton
          label={`${text('assumptions:letGo')}: ${scenario.id}`}
          icon={<X aria-hidden />}
          onClick={() => letGo(scenario, assumptionId)}
        />
      </td>
    </tr>
  );
}
