import { useText } from '#renderer/i18n/use-text.ts';
import type { ScaleLevel } from '#shared/model/policy.ts';
import type { OnTheWall } from './use-room.ts';

type LevelNote = { readonly what: 'decided' | 'offered' | 'now'; readonly words: string };

/** What a level is besides a level: decided, the median of the votes, or what the scenario has now. */
export function useLevelNote(wall: OnTheWall, level: ScaleLevel, place: number): LevelNote | null {
  const text = useText();
  const { phase, ballot, spread, rating } = wall;
  if (phase === 'decided')
    return ballot?.outcome === level.id ? { what: 'decided', words: text('workshop:question.decided') } : null;
  if (phase === 'revealed' && spread.median === place)
    return { what: 'offered', words: text('workshop:question.offered') };
  return rating === level.id ? { what: 'now', words: text('workshop:question.now') } : null;
}
