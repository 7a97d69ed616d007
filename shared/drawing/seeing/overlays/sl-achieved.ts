import { levelLooks } from '#shared/drawing/seeing/level-looks.ts';
import { atFr, subjectResults } from '#shared/drawing/seeing/results.ts';
import type { SubjectAssessment } from '#shared/engine/assessment.ts';
import { viewOf, type Overlay } from './overlay.ts';

const words = {
  level: 'seeing:mark.slAchieved',
  unknown: 'seeing:mark.slAchievedUnknown',
  unknownMeans: 'seeing:legend.slAchievedUnknown',
};

function levelOf({ slAchieved }: SubjectAssessment, fr: number | null): number | null {
  return fr === null ? (slAchieved?.level ?? null) : atFr(slAchieved?.vector, fr);
}

/** SL-A of each zone and conduit: the lowest over the seven FR, or of one; what nobody assessed is unknown, not 0. */
export const slAchieved: Overlay = {
  follows: 'results',
  hasFr: true,
  show: ({ assessment, fr, say }) =>
    viewOf(levelLooks(say, words, fr), subjectResults(assessment), (subject) => levelOf(subject, fr)),
};
