import {
  ALL_ASKED,
  keyOfPlace,
  placeOfKey,
  questionsOf,
  ratedWith,
  ratingOf,
  scaleOf,
} from '#shared/workshop/question.ts';
import { scenarioSchema } from '#shared/model/scenario.ts';
import { aPolicy } from '#tests/support/plant.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const policy = aPolicy();
const bare = scenarioSchema.parse({ id: 'R' });
const tenLevels = Array.from({ length: 10 }, (_, at) => ({ id: `l${at}` }));
const long = aPolicy({ likelihoodLevels: [...tenLevels, { id: 'eleventh' }] }).likelihoodLevels;

describe('the questions about a scenario', () => {
  it('are each category, then the likelihood', () => {
    expect(questionsOf(policy)).toEqual(['consequence/safety', 'consequence/operation', 'likelihood']);
  });

  it('are the overall consequence where the policy has no categories', () => {
    expect(questionsOf(aPolicy({ consequenceCategories: [] }))).toEqual(['consequence', 'likelihood']);
  });

  it.each([...questionsOf(policy), 'consequence'])(
    '%s is answered by one level of its scale, and nothing else',
    (question) => {
      const [, level] = scaleOf(policy, question);
      const rated = { ...bare, ...ratedWith(bare, question, level!.id) };
      expect(ratingOf(bare, question)).toBeNull();
      expect(ratingOf(rated, question)).toBe(level!.id);
      const others = [...questionsOf(policy), 'consequence'].filter((other) => other !== question);
      expect(others.map((other) => ratingOf(rated, other))).toEqual(others.map(() => null));
    },
  );

  it('never have the name of the summary', () => {
    expect(questionsOf(policy)).not.toContain(ALL_ASKED);
  });
});

describe('a digit', () => {
  it.each([
    ['1', 0],
    ['9', 8],
    ['0', 9],
    ['a', null],
    ['', null],
    ['10', null],
  ])('%s is place %s of a scale of eleven', (key, place) => {
    expect(placeOfKey(long, key)).toBe(place);
  });

  it('beyond a short scale is nothing', () => {
    expect(placeOfKey(policy.likelihoodLevels, '4')).toBeNull();
    expect(placeOfKey(policy.likelihoodLevels, '0')).toBeNull();
  });

  it('is the key of its place', () => {
    fc.assert(
      fc.property(fc.nat(10), (place) => {
        const key = keyOfPlace(place);
        expect(key === '' ? place : placeOfKey(long, key)).toBe(place);
      }),
    );
  });
});
