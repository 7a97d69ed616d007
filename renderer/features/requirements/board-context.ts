import type { SubjectResults } from '#renderer/state/selectors/subject-results.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Locale } from '#shared/catalog/localized-text.ts';
import { answerFinder, type AnswerFinder, type RequirementSubject } from '#shared/engine/requirement-answers.ts';
import type { Model } from '#shared/model/model.ts';
import { subjectKey } from '#shared/model/subject.ts';

/** What the cells of the lists of requirements are made of. */
export type BoardContext = {
  readonly model: Model;
  readonly catalog: Catalog;
  readonly locale: Locale;
  readonly resultOf: SubjectResults;
  /** Who answers at a subject; looked up when it is first asked for. */
  readonly answersAt: (subject: RequirementSubject) => AnswerFinder;
  /** A word of the locale namespaces. */
  readonly word: (key: string, params?: Readonly<Record<string, string | number>>) => string;
};

/** The context of the board for one state of the plant and its results. */
export function boardContext(parts: Omit<BoardContext, 'answersAt'>): BoardContext {
  const finders = new Map<string, AnswerFinder>();
  return {
    ...parts,
    answersAt(subject) {
      const key = subjectKey(subject);
      let finder = finders.get(key);
      if (!finder) finders.set(key, (finder = answerFinder(parts.model, parts.catalog, subject)));
      return finder;
    },
  };
}
