import type { RequirementAnswers } from '#shared/engine/requirement-answers.ts';
import type { BoardContext } from './board-context.ts';
import type { Pair } from './pairs.ts';

/** How many of the components that are asked meet what is asked of them. */
export function metCount({ components }: RequirementAnswers): number {
  return components.filter(({ state }) => state === 'met').length;
}

/** Who answers a requirement in a few words: countermeasures with their status, then how many components meet theirs. */
export function answersText({ subject, requirement }: Pair, { answersAt, word }: BoardContext): string {
  const found = answersAt(subject)(requirement.id);
  const measures = found.countermeasures.map(
    ({ id, status }) => `${id} ${word(`inspector:choice.countermeasureStatus.${status}`)}`,
  );
  const all = found.components.length;
  const components = all === 0 ? [] : [word('requirements:components', { met: metCount(found), all })];
  return [...measures, ...components].join(' · ');
}
