import { useText } from '#renderer/i18n/use-text.ts';
import { usePolicy, useScenarioAssessment } from '#renderer/state/hooks.ts';
import { riskLooks } from '#renderer/state/selectors/risk-look.ts';
import { explainThis } from '#renderer/state/view-store.ts';
import { RiskMark } from '#renderer/ui/RiskMark.tsx';
import { SlBadge } from '#renderer/ui/SlBadge.tsx';
import { riskStages } from '#shared/engine/residual.ts';
import css from '../Inspector.module.css';

/** What follows for a scenario: its three risks and its SL-T. Each number says why when clicked. */
export function RiskSummary({ id }: { readonly id: string }) {
  const text = useText();
  const looks = riskLooks(usePolicy());
  const results = useScenarioAssessment(id);
  return (
    <dl className={css.summary}>
      {riskStages.map((stage) => {
        const risk = results?.[stage];
        const look = looks.get(risk?.riskLevel ?? '');
        return (
          <div key={stage}>
            <dt>{text(`inspector:risk.${stage}`)}</dt>
            <dd>
              <button
                type="button"
                className={css.number}
                title={look ? text('inspector:risk.why') : text('inspector:scenarios.notRated')}
                onClick={() => explainThis({ what: 'risk', scenarioId: id, stage })}
              >
                {look ? <RiskMark {...look} /> : '–'}
                {risk?.score != null && <span className={css.score}>{risk.score}</span>}
              </button>
            </dd>
          </div>
        );
      })}
      <div>
        <dt>SL-T</dt>
        <dd>
          <button
            type="button"
            className={css.number}
            title={text('inspector:risk.why')}
            onClick={() => explainThis({ what: 'scenarioSlTarget', scenarioId: id })}
          >
            <SlBadge kind="T" level={results?.slTarget ?? null} />
          </button>
        </dd>
      </div>
    </dl>
  );
}
