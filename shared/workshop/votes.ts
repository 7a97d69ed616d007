import type { Ballot } from '#shared/model/ballot.ts';
import type { ScaleLevel } from '#shared/model/policy.ts';
import type { Attendee } from '#shared/model/workshop.ts';

/** The vote of somebody who has no opinion. As any vote that is no level of the scale, it counts in nothing. */
export const ABSTAINED = '-';

/** Where the vote on a question stands. `open`: somebody has not voted; `cast`: all have, and nobody sees what. */
export type VotePhase = 'open' | 'cast' | 'revealed' | 'decided';

const voteOf = (ballot: Ballot | undefined, id: string): string | undefined =>
  ballot && Object.hasOwn(ballot.votes, id) ? ballot.votes[id] : undefined;

/** Who votes next, in the order of the attendance; null when all have. */
export function nextVoter(attendees: readonly Attendee[], ballot: Ballot | undefined): Attendee | null {
  return attendees.find(({ id }) => voteOf(ballot, id) === undefined) ?? null;
}

/** Whose vote came last, in the order of the attendance; null before the first. */
export function lastVoter(attendees: readonly Attendee[], ballot: Ballot | undefined): Attendee | null {
  return attendees.findLast(({ id }) => voteOf(ballot, id) !== undefined) ?? null;
}

/** The phase of a vote; a room without attendance goes straight to the decision. */
export function phaseOf(attendees: readonly Attendee[], ballot: Ballot | undefined): VotePhase {
  if (ballot && ballot.outcome !== null) return 'decided';
  if (attendees.length === 0 || ballot?.isRevealed) return 'revealed';
  return nextVoter(attendees, ballot) ? 'open' : 'cast';
}

/** Who voted for what. Places count from 0, the lowest level; they are null while there is no vote that counts. */
export type Spread = {
  /** One per level of the scale, low to high, with the names of those who voted for it. */
  readonly rows: readonly { readonly level: ScaleLevel; readonly names: readonly string[] }[];
  readonly abstained: readonly string[];
  readonly count: number;
  /** How many levels lie between the lowest and the highest vote. */
  readonly distance: number;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly median: number | null;
};

/** The middle one of some places; of two in the middle the higher, which is the cautious one. Null of none. */
export function medianOf(places: readonly number[]): number | null {
  const sorted = [...places].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/** The spread of the votes over a scale. */
export function spreadOf(
  levels: readonly ScaleLevel[],
  attendees: readonly Attendee[],
  ballot: Ballot | undefined,
): Spread {
  const cast = attendees.flatMap(({ id, name }) => {
    const vote = voteOf(ballot, id);
    return vote === undefined ? [] : [{ name, place: levels.findIndex((level) => level.id === vote) }];
  });
  const places = cast.filter(({ place }) => place >= 0).map(({ place }) => place);
  const lowest = places.length > 0 ? Math.min(...places) : null;
  const highest = places.length > 0 ? Math.max(...places) : null;
  const namesAt = (wanted: number) => cast.filter(({ place }) => place === wanted).map(({ name }) => name);
  return {
    rows: levels.map((level, place) => ({ level, names: namesAt(place) })),
    abstained: namesAt(-1),
    count: places.length,
    distance: (highest ?? 0) - (lowest ?? 0),
    lowest,
    highest,
    median: medianOf(places),
  };
}
