import { useText } from '#renderer/i18n/use-text.ts';
import { riskLooks } from '#renderer/state/selectors/risk-look.ts';
import { explainThis } from '#renderer/state/view-store.ts';
import { RiskMark } from '#renderer/ui/RiskMark.tsx';
import { SlBadge } from '#renderer/ui/SlBadge.tsx';
import { ArrowRight } from 'lucide-react';
import { riskStages, type RiskStage } from '#shared/engine/residual.ts';
import type { RegisterContext } from '../register-context.ts';
import css from './ScenarioCard.module.css';

type NumbersProps = { readonly context: RegisterContext; readonly id: string };

function Risk({ context, id, stage }: NumbersProps & { readonly stage: RiskStage }) {
  const text = useText();
  const risk = context.results.get(id)?.[stage];
  const look = riskLooks(context.policy).get(risk?.riskLevel ?? '');
  return (
    <button
      type="button"
      className={css.number}
      title={text('inspector:risk.why')}
      data-field={`risk.${stage}`}
      onClick={() => explainThis({ what: 'risk', scenarioId: id, stage })}
    >
      <span className={css.stage}>{text(`register:stage.${stage}`)}</span>
      {look ? <RiskMark {...look} /> : <span>–</span>}
      {risk?.score != null && <span className={css.score}>{risk.score}</span>}
    </button>
  );
}

/** Where the risk stands before, now and after the plan, and the SL-T; each says why when pressed. */
export function CardNumbers({ context, id }: NumbersProps) {
  const text = useText();
  const results = context.results.get(id);
  return (
    <div className={css.numbers} role="group" aria-label={text('register:card.numbers')}>
      {riskStages.map((stage, at) => (
        <span key={stage} className={css.numberStep}>
          {at > 0 && <ArrowRight aria-hidden className={css.arrow} />}
          <Risk context={context} id={id} stage={stage} />
        </span>
      ))}
      <button
        type="button"
        className={css.number}
        title={text('inspector:risk.why')}
        data-field="slTarget"
        onClick={() => explainThis({ what: 'scenarioSlTarget', scenarioId: id })}
      >
        <SlBadge kind="T" level={results?.slTarget ?? null} />
      </button>
      {results?.treat != null && (
        <span className={results.treat ? css.treat : css.tolerable}>
          {text(results.treat ? 'register:treat' : 'register:tolerable')}
        </span>
      )}
    </div>
  );
}
