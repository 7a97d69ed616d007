import type { Fill } from '#shared/drawing/pen.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import { UNKNOWN, type Look } from './overlays/overlay.ts';
import type { Say } from './say.ts';

const levels = [0, 1, 2, 3, 4] as const;
export type Level = (typeof levels)[number];

/** So much of each level's ink that the steps are even and names stay readable on them in every theme. */
const strengths: Readonly<Record<Level, number>> = { 0: 0.5, 1: 0.4, 2: 0.36, 3: 0.32, 4: 0.35 };

/** The ground of a security level: one hue, ordinal. */
export const levelFill = (level: Level): Fill => ({ ink: `sl-${level}`, strength: strengths[level] });

/** The keys of an overlay's words: a level and what is not known, both for the seven FR and for one of them. */
export type LevelWords = { readonly level: string; readonly unknown: string };

/** One look per level and one for what is not known, of an overlay of all FR (null) or of one. */
export function levelLooks(
  say: Say,
  words: LevelWords,
  fr: number | null,
  fillOf: (level: Level) => Fill = levelFill,
): ReadonlyMap<number | null, Look> {
  const name = fr === null ? null : foundationalRequirements[fr];
  const look = (fill: Fill, text: string): Look => ({ mark: { fill, text: name ? `${name} ${text}` : text }, text });
  const known = levels.map((level) => [level, look(fillOf(level), say(words.level, { level }))] as const);
  return new Map<number | null, Look>([...known, [null, look(UNKNOWN, say(words.unknown))]]);
}
