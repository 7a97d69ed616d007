import { useFormat } from '#renderer/i18n/use-format.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { minutesOf, type MinutedQuestion, type MinutedScenario } from '#shared/workshop/minutes.ts';
import { useMemo } from 'react';
import { useQuestionText } from './question-text.ts';
import css from './Room.module.css';
import type { Room } from './use-room.ts';
import { useVotesText } from './use-votes-text.ts';

/** How many of the latest entries the wall shows; the minutes have all. */
const SHOWN = 60;

type Entry = { readonly at: string; readonly scenario: MinutedScenario; readonly answer: MinutedQuestion | null };

function entriesOf(scenarios: readonly MinutedScenario[]): readonly Entry[] {
  const all = scenarios.flatMap((scenario): Entry[] => [
    ...scenario.questions.map((answer) => ({ at: answer.at, scenario, answer })),
    ...(scenario.decision ? [{ at: scenario.decision.at, scenario, answer: null }] : []),
  ]);
  return all.sort((one, other) => (one.at < other.at ? 1 : -1)).slice(0, SHOWN);
}

/** What was decided, the latest first: by whom, when, why and on which votes. */
export function DecisionLog({ room }: { readonly room: Room }) {
  const text = useText();
  const { moment } = useFormat();
  const votesText = useVotesText();
  const { name } = useQuestionText(room.policy);
  const entries = useMemo(() => entriesOf(minutesOf(room.model, room.workshop).scenarios), [room]);
  if (entries.length === 0) return <p className={css.faint}>{text('workshop:side.logEmpty')}</p>;
  return (
    <ol className={css.log}>
      {entries.map(({ at, scenario, answer }) => {
        const by = (answer ?? scenario.decision)?.by || '–';
        const reason = (answer ?? scenario.decision)?.reason ?? '';
        return (
          <li key={`${scenario.id} ${answer?.question ?? ''}`}>
            <strong>{scenario.id}</strong>{' '}
            {answer
              ? `${name(answer.question)}: ${answer.outcome}`
              : text(`workshop:treatment.${scenario.treatment ?? 'none'}`)}
            <span className={css.logWho}>
              {[by, moment(at), ...(answer ? [votesText(answer.votes)] : []), reason].filter(Boolean).join(' · ')}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
