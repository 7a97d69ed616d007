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

/** The keys of an overlay's words: a level, what is not known, and how the legend says that. */
export type LevelWords = { readonly level: string; readonly unknown: string; readonly unknownMeans: string };

/** How the levels look, and which of them the label of a conduit need not say. */
type LevelStyle = { readonly fillOf?: (level: Level) => Fill; readonly isQuiet?: (level: Level) => boolean };

/** One look per level and one for what is not known, of an overlay of all FR (null) or of one. */
export function levelLooks(
  say: Say,
  words: LevelWords,
  fr: number | null,
  { fillOf = levelFill, isQuiet = () => false }: LevelStyle = {},
): ReadonlyMap<number | null, Look> {
  const name = fr === null ? null : foundationalRequirements[fr];
  const look = (fill: Fill, text: string, means = text): Look => ({
    mark: { fill, text: name ? `${name} ${text}` : text },
    text: means,
  });
  const known = levels.map((level) => {
    const { mark, text } = look(fillOf(level), say(words.level, { level }));
    return [level, { mark: { ...mark, isQuiet: isQuiet(level) }, text }] as const;
  });
  return new Map<number | null, Look>([...known, [null, look(UNKNOWN, say(words.unknown), say(words.unknownMeans))]]);
}
