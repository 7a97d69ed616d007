import { ballotSchema, type Ballot } from '#shared/model/ballot.ts';
import { ABSTAINED, lastVoter, medianOf, nextVoter, phaseOf, spreadOf } from '#shared/workshop/votes.ts';
import { people } from '#tests/support/meeting.ts';
import { aPolicy } from '#tests/support/plant.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const levels = aPolicy().likelihoodLevels;
const voted = (votes: Record<string, string>, fields: Partial<Ballot> = {}): Ballot => ({
  ...ballotSchema.parse({ id: 'W/R/likelihood', workshopId: 'W', scenarioId: 'R', question: 'likelihood' }),
  votes,
  ...fields,
});
const all = { 'P-1': 'l1', 'P-2': 'l3', 'P-3': 'l3' };

describe('whose turn it is', () => {
  it.each([
    ['nobody has voted', undefined, 'Ana', null],
    ['the first has', voted({ 'P-1': 'l1' }), 'Ben', 'Ana'],
    ['the second came first', voted({ 'P-2': 'l1' }), 'Ana', 'Ben'],
    ['somebody has no opinion', voted({ 'P-1': ABSTAINED }), 'Ben', 'Ana'],
    ['all have', voted(all), null, 'Chie'],
  ])('when %s', (_, ballot, next, last) => {
    expect(nextVoter(people, ballot)?.name ?? null).toBe(next);
    expect(lastVoter(people, ballot)?.name ?? null).toBe(last);
  });
});

describe('the phase of a vote', () => {
  it.each([
    ['open', people, undefined],
    ['open', people, voted({ 'P-1': 'l1' })],
    ['cast', people, voted(all)],
    ['revealed', people, voted({ 'P-1': 'l1' }, { isRevealed: true })],
    ['decided', people, voted(all, { isRevealed: true, outcome: 'l3' })],
    ['revealed', [], undefined],
    ['decided', [], voted({}, { outcome: 'l1' })],
  ] as const)('is %s', (phase, attendees, ballot) => {
    expect(phaseOf(attendees, ballot)).toBe(phase);
  });
});

describe('the spread', () => {
  it('says who voted what, how far apart, and the middle', () => {
    expect(spreadOf(levels, people, voted(all))).toMatchObject({
      rows: [{ names: ['Ana'] }, { names: [] }, { names: ['Ben', 'Chie'] }],
      abstained: [],
      count: 3,
      distance: 2,
      lowest: 0,
      highest: 2,
      median: 2,
    });
  });

  it('counts neither abstentions nor levels that are gone', () => {
    const spread = spreadOf(levels, people, voted({ 'P-1': ABSTAINED, 'P-2': 'removed', 'P-3': 'l2' }));
    expect(spread).toMatchObject({ abstained: ['Ana', 'Ben'], count: 1, distance: 0, median: 1 });
  });

  it('knows no middle of nothing', () => {
    expect(spreadOf(levels, people, undefined)).toMatchObject({ count: 0, lowest: null, highest: null, median: null });
  });

  it('leaves votes of people who are gone out', () => {
    expect(spreadOf(levels, people.slice(0, 1), voted(all))).toMatchObject({ count: 1, distance: 0 });
  });
});

describe('the median', () => {
  it('of an even number is the higher, more cautious one', () => {
    expect(medianOf([4, 1, 3, 1])).toBe(3);
  });

  it('is one of the votes, with no more than half of them above and half below', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1 }), (places) => {
        const median = medianOf(places);
        if (median === null) throw new Error('no median');
        expect(places).toContain(median);
        expect(places.filter((place) => place > median).length).toBeLessThanOrEqual(places.length / 2);
        expect(places.filter((place) => place < median).length).toBeLessThanOrEqual(places.length / 2);
      }),
    );
  });
});
