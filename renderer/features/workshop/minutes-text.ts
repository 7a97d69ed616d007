import type { TextKey, TextParams } from '#renderer/i18n/text-key.ts';
import type { Attendee } from '#shared/model/workshop.ts';
import { isSignatureFresh, type MinutedScenario, type Minutes } from '#shared/workshop/minutes.ts';
import { minutesOfMs } from './times.ts';

/** What the text of minutes is made with. */
export type MinutesWords = {
  readonly text: (key: TextKey, params?: TextParams) => string;
  readonly moment: (iso: string) => string;
  readonly votes: (votes: MinutedScenario['questions'][number]['votes']) => string;
  readonly question: (question: string) => string;
};

function attendeeLine({ name, role, signedAt }: Attendee, minutes: Minutes, { text, moment }: MinutesWords): string {
  const who = role === '' ? name : `${name}, ${role}`;
  if (signedAt === '') return `- ${who}: ${text('workshop:minutes.notSigned')}`;
  const stale = isSignatureFresh(signedAt, minutes) ? '' : ` (${text('workshop:minutes.stale')})`;
  return `- ${who}: ${text('workshop:minutes.signed')} ${moment(signedAt)}${stale}`;
}

function scenarioLines(scenario: MinutedScenario, { text, moment, votes, question }: MinutesWords): string[] {
  const { id, name, spent, questions, decision, treatment } = scenario;
  const answers = questions.map((answer) => {
    const why = answer.reason === '' ? '' : `; ${text('workshop:minutes.reason')}: ${answer.reason}`;
    const who = [answer.by, moment(answer.at)].filter(Boolean).join(', ');
    const votesText = `${text('workshop:minutes.votes')}: ${votes(answer.votes)}`;
    return `  ${question(answer.question)} = ${answer.outcome} (${votesText}; ${who}${why})`;
  });
  const decided = decision
    ? [
        `  ${text('workshop:minutes.treatment')} = ${text(`workshop:treatment.${treatment ?? 'none'}`)} (${[decision.by, moment(decision.at), decision.reason].filter(Boolean).join('; ')})`,
      ]
    : [];
  const minutes = text('workshop:minutes.spent', { minutes: minutesOfMs(spent) });
  return [`${id} ${name} · ${minutes}`, ...answers, ...decided];
}

function section(title: string, lines: readonly string[], none: string): string[] {
  return ['', title, ...(lines.length > 0 ? lines : [none])];
}

/** Minutes as a text that can be mailed; everything that the page shows is in it. */
export function minutesText(minutes: Minutes, words: MinutesWords): string {
  const { text, moment } = words;
  const { workshop, scenarios, leftIds } = minutes;
  const parked = workshop.parked.map(({ text: matter, scenarioId, isClosed, at }) => {
    const state = text(isClosed ? 'workshop:minutes.closed' : 'workshop:minutes.open');
    return `- ${[scenarioId, matter].filter(Boolean).join(' ')} (${state}; ${moment(at)})`;
  });
  const ended = workshop.endedAt === '' ? text('workshop:minutes.running') : moment(workshop.endedAt);
  return [
    text('workshop:minutes.title', { name: workshop.name }),
    `${text('workshop:minutes.facilitator')}: ${workshop.facilitator || '–'}`,
    `${text('workshop:minutes.began')}: ${moment(workshop.startedAt)}`,
    `${text('workshop:minutes.ended')}: ${ended}`,
    ...section(
      text('workshop:minutes.attendance'),
      workshop.attendees.map((one) => attendeeLine(one, minutes, words)),
      text('workshop:minutes.nobody'),
    ),
    ...section(
      text('workshop:minutes.decisions'),
      scenarios.flatMap((one) => scenarioLines(one, words)),
      text('workshop:minutes.noDecisions'),
    ),
    ...section(text('workshop:minutes.parked'), parked, text('workshop:minutes.noParked')),
    ...section(
      text('workshop:minutes.left'),
      leftIds.length > 0 ? [leftIds.join(', ')] : [],
      text('workshop:minutes.noneLeft'),
    ),
    ...(workshop.minutes === '' ? [] : ['', text('workshop:minutes.notes'), workshop.minutes]),
    '',
  ].join('\n');
}
