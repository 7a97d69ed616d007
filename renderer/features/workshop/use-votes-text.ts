import { useText } from '#renderer/i18n/use-text.ts';
import type { MinutedQuestion } from '#shared/workshop/minutes.ts';

/** Who voted what, in one line. */
export function useVotesText(): (votes: MinutedQuestion['votes']) => string {
  const text = useText();
  return (votes) => {
    if (votes.length === 0) return text('workshop:minutes.noVotes');
    return votes.map(({ name, level }) => `${name} ${level ?? text('workshop:minutes.novote')}`).join(', ');
  };
}
