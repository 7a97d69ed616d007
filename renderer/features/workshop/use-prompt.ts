import { useText } from '#renderer/i18n/use-text.ts';
import { levelName } from '#shared/workshop/minutes.ts';
import type { OnTheWall, Room } from './use-room.ts';

/** What the votes say, and what the room can do now. */
export function usePrompt({ workshop }: Room, wall: OnTheWall): string {
  const text = useText();
  const { phase, voter, spread, levels, offered, ballot } = wall;
  const nameAt = (place: number | null) => levelName(levels, levels[place ?? -1]?.id ?? '');

  function votesText(): string[] {
    const { count, distance, lowest, highest, abstained } = spread;
    const missing = abstained.length > 0 ? [text('workshop:prompt.abstained', { names: abstained.join(', ') })] : [];
    if (count < 2) return missing;
    if (distance === 0) return [text('workshop:prompt.agreed'), ...missing];
    const ends = { low: nameAt(lowest), high: nameAt(highest) };
    return [text('workshop:prompt.spread', { count: distance, ...ends }), ...missing];
  }
  function nowText(): string {
    if (phase === 'open') return text('workshop:prompt.open', { name: voter?.name ?? '' });
    if (phase === 'cast') return text('workshop:prompt.cast');
    if (phase === 'decided') {
      const by = ballot?.by || workshop.facilitator || '–';
      return text('workshop:prompt.decided', { level: levelName(levels, ballot?.outcome ?? ''), by });
    }
    if (offered === null) return text('workshop:prompt.decide');
    const key = spread.median === null ? 'workshop:prompt.decideNow' : 'workshop:prompt.decideMedian';
    return text(key, { level: nameAt(offered) });
  }
  const isSeen = phase === 'revealed' || phase === 'decided';
  return [...(isSeen ? votesText() : []), nowText()].join(' ');
}
