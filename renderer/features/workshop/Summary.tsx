import { useFormat } from '#renderer/i18n/use-format.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { riskLooks } from '#renderer/state/selectors/risk-look.ts';
import { explainThis } from '#renderer/state/view-store.ts';
import { AskButton } from '#renderer/ui/AskButton.tsx';
import { RiskMark } from '#renderer/ui/RiskMark.tsx';
import { indexPolicy } from '#shared/engine/policy-index.ts';
import { levelName } from '#shared/workshop/minutes.ts';
import { ratingOf, scaleOf } from '#shared/workshop/question.ts';
import { useMemo } from 'react';
import { useQuestionText } from './question-text.ts';
import { riskOf } from './risk-of.ts';
import css from './Room.module.css';
import type { Room } from './use-room.ts';

/** What the scenario was rated, as a list. */
function Ratings({ room }: { readonly room: Room }) {
  const text = useText();
  const { policy, questions, scenario } = room;
  const { name } = useQuestionText(policy);
  return (
    <dl className={css.ratings}>
      {questions.map((question) => {
        const rating = ratingOf(scenario, question);
        return (
          <div key={question}>
            <dt>{name(question)}</dt>
            <dd data-open={rating === null || undefined}>
              {rating === null ? text('workshop:summary.open') : levelName(scaleOf(policy, question), rating)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Everything that was asked about a scenario, the risk that follows, and what was decided. */
export function Summary({ room }: { readonly room: Room }) {
  const text = useText();
  const { moment } = useFormat();
  const { policy, model, scenario, pace } = room;
  const index = useMemo(() => indexPolicy(policy), [policy]);
  const { cell, treat } = riskOf(scenario, model, index);
  const look = riskLooks(policy).get(cell.risk.riskLevel ?? '');
  const { decision, treatment } = scenario;
  const prompt = pace.left === 0 ? 'finished' : treatment === null ? 'done' : 'goOn';
  return (
    <section className={css.asked} aria-label={text('workshop:summary.title')}>
      <h3 className={css.question}>
        {text('workshop:summary.risk')}:{' '}
        <AskButton
          title={text('inspector:risk.why')}
          onAsk={() => explainThis({ what: 'risk', scenarioId: scenario.id, stage: 'unmitigated' })}
        >
          {look ? <RiskMark {...look} /> : text('workshop:summary.unknown')}
        </AskButton>
      </h3>
      <Ratings room={room} />
      {treat !== null && <p>{text(treat ? 'workshop:summary.treat' : 'workshop:summary.tolerable')}</p>}
      <p className={css.decision}>
        <strong>{text('workshop:summary.decision')}</strong>{' '}
        {decision
          ? `${text(`workshop:treatment.${treatment ?? 'none'}`)} · ${text('workshop:decide.by', { who: decision.by || '–', when: moment(decision.at) })}`
          : text('workshop:summary.undecided')}
        {decision?.reason ? <span className={css.faint}> {decision.reason}</span> : null}
      </p>
      <p className={css.prompt} role="status">
        {text(`workshop:prompt.${prompt}`)}
      </p>
    </section>
  );
}
