import type { RequirementAnswers } from '#shared/engine/requirement-answers.ts';
import type { BoardContext } from './board-context.ts';
import type { Pair } from './pairs.ts';

/** How many of the components that are asked meet what is asked of them; that nobody knows, where no one is assessed. */
export function componentsText({ components }: RequirementAnswers, { word }: Pick<BoardContext, 'word'>): string {
  const all = components.length;
  if (components.every(({ state }) => state === 'not-assessed')) return word('requirements:componentsUnknown', { all });
  return word('requirements:components', { met: components.filter(({ state }) => state === 'met').length, all });
}

/** Who answers a requirement in a few words: countermeasures with their status, then how many components meet theirs. */
export function answersText({ subject, requirement }: Pair, context: BoardContext): string {
  const found = context.answersAt(subject)(requirement.id);
  const measures = found.countermeasures.map(
    ({ id, status }) => `${id} ${context.word(`inspector:choice.countermeasureStatus.${status}`)}`,
  );
  const components = found.components.length === 0 ? [] : [componentsText(found, context)];
  return [...measures, ...components].join(' · ');
}
