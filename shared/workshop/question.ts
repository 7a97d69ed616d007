import type { Policy, ScaleLevel } from '#shared/model/policy.ts';
import type { Scenario } from '#shared/model/scenario.ts';

const LIKELIHOOD = 'likelihood';
/** Asked where the policy has no categories. */
const OVERALL = 'consequence';
const CATEGORY = 'consequence/';
/** Stands in a workshop's `question` when everything about the scenario has been asked. */
export const ALL_ASKED = '';

/** What a room is asked about each scenario, in the order of ZCR 5.3 and 5.4: each consequence, then the likelihood. */
export function questionsOf({ consequenceCategories }: Policy): readonly string[] {
  const categories = consequenceCategories.map(({ id }) => CATEGORY + id);
  return [...(categories.length > 0 ? categories : [OVERALL]), LIKELIHOOD];
}

/** The category that a question is about, or null. */
export function categoryIdOf(question: string): string | null {
  return question.startsWith(CATEGORY) ? question.slice(CATEGORY.length) : null;
}

/** The scale that a question is answered on, low to high. */
export function scaleOf(policy: Policy, question: string): readonly ScaleLevel[] {
  return question === LIKELIHOOD ? policy.likelihoodLevels : policy.consequenceLevels;
}

/** The level id that a scenario has now for a question, or null. */
export function ratingOf(scenario: Scenario, question: string): string | null {
  if (question === LIKELIHOOD) return scenario.likelihood;
  const category = categoryIdOf(question);
  if (category === null) return scenario.consequence;
  return Object.hasOwn(scenario.consequences, category) ? (scenario.consequences[category] ?? null) : null;
}

/** The fields of a scenario once a question is answered with a level. */
export function ratedWith(scenario: Scenario, question: string, levelId: string): Partial<Scenario> {
  if (question === LIKELIHOOD) return { likelihood: levelId };
  const category = categoryIdOf(question);
  if (category === null) return { consequence: levelId };
  return { consequences: { ...scenario.consequences, [category]: levelId } };
}

/** The place on a scale that a digit key means: 1 to 9 from the lowest, 0 for the tenth; null where the scale is shorter. */
export function placeOfKey(levels: readonly ScaleLevel[], key: string): number | null {
  if (!/^[0-9]$/.test(key)) return null;
  const place = key === '0' ? 9 : Number(key) - 1;
  return place < levels.length ? place : null;
}

/** The key that means a place; empty beyond the tenth. */
export function keyOfPlace(place: number): string {
  return place < 9 ? String(place + 1) : place === 9 ? '0' : '';
}
