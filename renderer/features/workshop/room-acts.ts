import { dispatch } from '#renderer/state/dispatch.ts';
import { goToStop } from '#shared/commands/workshop/meeting.ts';
import { answerQuestion, castVote, revealVotes, takeVoteBack, voteAgain } from '#shared/commands/workshop/voting.ts';
import { ALL_ASKED, placeOfKey } from '#shared/workshop/question.ts';
import type { RoomAct } from '#shared/workshop/room-keys.ts';
import { ABSTAINED, lastVoter } from '#shared/workshop/votes.ts';
import { afterAnswer, neighbourQuestion, neighbourScenario, stopAt } from '#shared/workshop/walk.ts';
import type { Room } from './use-room.ts';
import { showPage, showSheet, write } from './workshop-view.ts';

const now = () => new Date().toISOString();

/** Casts the next vote, or decides the question, with the level at a place. */
export function takePlace({ wall, model, workshop, stop }: Room, place: number): void {
  const level = wall?.levels[place];
  if (!wall || !level || wall.phase === 'cast') return;
  const { asked, voter, phase } = wall;
  if (phase === 'open') {
    if (voter) dispatch(castVote(asked, voter, level.id, now()));
    return;
  }
  const then = afterAnswer(model, workshop, stop);
  dispatch(answerQuestion(asked, { levelId: level.id, by: workshop.facilitator, at: now(), then }));
}

/** Turns to the scenario before or after; at the ends of the agenda the page stays. */
function turn({ model, workshop, stop }: Room, step: 1 | -1): void {
  const id = neighbourScenario(workshop, stop.scenarioId, step);
  if (id !== null) dispatch(goToStop(workshop.id, stopAt(model, workshop, id)));
}

function turnQuestion({ workshop, questions, stop }: Room, step: 1 | -1): void {
  const question = neighbourQuestion(questions, stop.question, step);
  if (question !== stop.question) dispatch(goToStop(workshop.id, { ...stop, question }));
}

function abstain({ wall }: Room): void {
  if (wall?.phase === 'open' && wall.voter) dispatch(castVote(wall.asked, wall.voter, ABSTAINED, now()));
}

function takeLastBack({ wall, workshop }: Room): void {
  const voter = wall && lastVoter(workshop.attendees, wall.ballot);
  if (voter && (wall.phase === 'open' || wall.phase === 'cast')) dispatch(takeVoteBack(wall.asked, voter));
}

function reveal({ wall }: Room): void {
  if (wall?.phase === 'open' || wall?.phase === 'cast') dispatch(revealVotes(wall.asked, now()));
}

function voteAnew({ wall }: Room): void {
  if (wall?.ballot) dispatch(voteAgain(wall.asked));
}

/** Enter: the next sensible thing. Where votes are still to come it does nothing, so that nobody reveals by accident. */
function take(room: Room): void {
  const { wall, stop } = room;
  if (!wall) turn(room, 1);
  else if (wall.phase === 'cast') reveal(room);
  else if (wall.phase === 'revealed' && wall.offered !== null) takePlace(room, wall.offered);
  else if (wall.phase === 'decided') {
    const then = afterAnswer(room.model, room.workshop, stop);
    dispatch(goToStop(room.workshop.id, then));
  }
}

function writeWhy({ wall }: Room): void {
  if (wall?.phase === 'revealed' || wall?.phase === 'decided') write('why');
}

/** What each key of the room does. */
export const roomActs: Readonly<Record<RoomAct, (room: Room, key: string) => void>> = {
  level(room, key) {
    const place = room.wall && placeOfKey(room.wall.levels, key);
    if (place !== null) takePlace(room, place);
  },
  abstain,
  back: takeLastBack,
  reveal,
  take,
  again: voteAnew,
  why: writeWhy,
  decide: () => write('decision'),
  next: (room) => turn(room, 1),
  previous: (room) => turn(room, -1),
  nextQuestion: (room) => turnQuestion(room, 1),
  previousQuestion: (room) => turnQuestion(room, -1),
  park: () => showSheet('park'),
  matrix: () => showSheet('matrix'),
  log: () => showSheet('log'),
  attendance: () => showSheet('attendance'),
  minutes: ({ workshop }) => showPage('minutes', workshop.id),
  leave: () => showPage('list'),
};

/** The keys that mean something on the page that is shown. */
export function isMeant(act: RoomAct, { wall, stop }: Room): boolean {
  const phase = wall?.phase ?? null;
  if (act === 'abstain') return phase === 'open';
  if (act === 'reveal' || act === 'back') return phase === 'open' || phase === 'cast';
  if (act === 'level') return phase !== null && phase !== 'cast';
  if (act === 'again') return phase === 'revealed' || phase === 'decided';
  if (act === 'why') return phase === 'revealed' || phase === 'decided';
  if (act === 'take') return phase !== null && phase !== 'open' && (phase !== 'revealed' || wall?.offered !== null);
  if (act === 'nextQuestion') return stop.question !== ALL_ASKED;
  return true;
}
