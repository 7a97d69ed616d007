import { dispatch } from '#renderer/state/dispatch.ts';
import { TextArea } from '#renderer/ui/TextInput.tsx';
import { writeMinutes } from '#shared/commands/workshop/meeting.ts';
import type { MinutedScenario, Minutes } from '#shared/workshop/minutes.ts';
import type { ReactNode, RefObject } from 'react';
import type { MinutesWords } from './minutes-text.ts';
import { Signatures } from './Signatures.tsx';
import { minutesOfMs } from './times.ts';
import css from './Workshop.module.css';

type Worded = { readonly minutes: Minutes; readonly words: MinutesWords };

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={css.section}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Rated({ scenario, words }: { readonly scenario: MinutedScenario; readonly words: MinutesWords }) {
  const { text, moment, votes, question } = words;
  const { id, name, spent, questions, decision, treatment } = scenario;
  return (
    <li className={css.rated}>
      <h4>
        {id} {name} <span className={css.faint}>{text('workshop:minutes.spent', { minutes: minutesOfMs(spent) })}</span>
      </h4>
      <dl className={css.answers}>
        {questions.map((answer) => (
          <div key={answer.question}>
            <dt>{question(answer.question)}</dt>
            <dd>
              <strong>{answer.outcome}</strong>{' '}
              <span className={css.faint}>
                {[votes(answer.votes), answer.by, moment(answer.at), answer.reason].filter(Boolean).join(' · ')}
              </span>
            </dd>
          </div>
        ))}
        {decision && (
          <div>
            <dt>{text('workshop:minutes.treatment')}</dt>
            <dd>
              <strong>{text(`workshop:treatment.${treatment ?? 'none'}`)}</strong>{' '}
              <span className={css.faint}>
                {[decision.by, moment(decision.at), decision.reason].filter(Boolean).join(' · ')}
              </span>
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
}

function Times({ minutes: { workshop }, words: { text, moment } }: Worded) {
  const rows = [
    [text('workshop:minutes.facilitator'), workshop.facilitator || '–'],
    [text('workshop:minutes.began'), moment(workshop.startedAt)],
    [
      text('workshop:minutes.ended'),
      workshop.endedAt === '' ? text('workshop:minutes.running') : moment(workshop.endedAt),
    ],
  ];
  return (
    <dl className={css.answers}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Notes({ minutes: { workshop }, words: { text } }: Worded) {
  return (
    <Section title={text('workshop:minutes.notes')}>
      <TextArea
        aria-label={text('workshop:minutes.notes')}
        placeholder={text('workshop:minutes.notesHint')}
        rows={3}
        maxLength={20_000}
        value={workshop.minutes}
        onChange={(event) =>
          dispatch(writeMinutes(workshop.id, event.currentTarget.value), `workshop.minutes.${workshop.id}`)
        }
      />
      <p className={css.onlyPrint}>{workshop.minutes}</p>
    </Section>
  );
}

/** Everything that the minutes say, as it is shown and printed. */
export function MinutesBody({ minutes, words, body }: Worded & { readonly body: RefObject<HTMLElement | null> }) {
  const { text, moment } = words;
  const { workshop, scenarios, leftIds } = minutes;
  return (
    <article ref={body} className={css.minutes} aria-label={text('workshop:minutes.title', { name: workshop.name })}>
      <h2 className={css.onlyPrint}>{text('workshop:minutes.title', { name: workshop.name })}</h2>
      <Times minutes={minutes} words={words} />
      <Section title={text('workshop:minutes.attendance')}>
        <Signatures minutes={minutes} words={words} />
      </Section>
      <Section title={text('workshop:minutes.decisions')}>
        {scenarios.length === 0 && <p className={css.faint}>{text('workshop:minutes.noDecisions')}</p>}
        <ol className={css.ratedList}>
          {scenarios.map((scenario) => (
            <Rated key={scenario.id} scenario={scenario} words={words} />
          ))}
        </ol>
      </Section>
      <Section title={text('workshop:minutes.parked')}>
        {workshop.parked.length === 0 && <p className={css.faint}>{text('workshop:minutes.noParked')}</p>}
        <ul>
          {workshop.parked.map(({ id, text: matter, scenarioId, isClosed, at }) => (
            <li key={id}>
              {scenarioId !== null && <strong>{scenarioId} </strong>}
              {matter}{' '}
              <span className={css.faint}>
                {[text(isClosed ? 'workshop:minutes.closed' : 'workshop:minutes.open'), moment(at)].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={text('workshop:minutes.left')}>
        <p className={css.faint}>{leftIds.length === 0 ? text('workshop:minutes.noneLeft') : leftIds.join(', ')}</p>
      </Section>
      <Notes minutes={minutes} words={words} />
    </article>
  );
}
