import { useText } from '#renderer/i18n/use-text.ts';
import type { Policy } from '#shared/model/policy.ts';
import { categoryIdOf } from '#shared/workshop/question.ts';

/** A question as it is asked, and as it is called. */
export function useQuestionText(policy: Policy): { ask(question: string): string; name(question: string): string } {
  const text = useText();
  const categoryOf = (question: string): string | null => {
    const id = categoryIdOf(question);
    return id === null ? null : policy.consequenceCategories.find((one) => one.id === id)?.name || id;
  };
  return {
    ask(question) {
      const category = categoryOf(question);
      if (category !== null) return text('workshop:question.consequenceIn', { category });
      return text(question === 'likelihood' ? 'workshop:question.likelihood' : 'workshop:question.consequence');
    },
    name(question) {
      const category = categoryOf(question);
      if (category !== null) return text('workshop:question.consequenceNameIn', { category });
      return text(question === 'likelihood' ? 'workshop:question.likelihoodName' : 'workshop:question.consequenceName');
    },
  };
}
