import type { Fill } from '#shared/drawing/pen.ts';
import { levelFill, levelLooks, type Level } from '#shared/drawing/seeing/level-looks.ts';
import { atFr, subjectResults, worstGap } from '#shared/drawing/seeing/results.ts';
import { NOTHING, viewOf, type Overlay } from './overlay.ts';

const words = { level: 'seeing:mark.gap', unknown: 'seeing:mark.gapUnknown', unknownMeans: 'seeing:legend.gapUnknown' };

/** What is missing is hatched, as it is in the inspector's bars. */
function fillOf(level: Level): Fill {
  return level === 0 ? NOTHING : { ...levelFill(level), pattern: 'hatched' };
}

/** More reached than asked for is no gap. */
const missing = (gap: number | null): number | null => (gap === null ? null : Math.max(0, gap));

/** SL-T − SL-A: the largest over the seven FR, or of one; null where either is unknown. */
export const gap: Overlay = {
  follows: 'results',
  hasFr: true,
  show: ({ assessment, fr, say }) =>
    viewOf(
      levelLooks(say, words, fr, { fillOf, isQuiet: (level) => level === 0 }),
      subjectResults(assessment),
      (subject) => missing(fr === null ? worstGap(subject.gap) : atFr(subject.gap, fr)),
    ),
};
