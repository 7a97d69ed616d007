import { levelLooks } from '#shared/drawing/seeing/level-looks.ts';
import { atFr, subjectResults } from '#shared/drawing/seeing/results.ts';
import type { SubjectAssessment } from '#shared/engine/assessment.ts';
import { viewOf, type Overlay } from './overlay.ts';

const words = {
  level: 'seeing:mark.slTarget',
  unknown: 'seeing:mark.slTargetUnknown',
  unknownMeans: 'seeing:legend.slTargetUnknown',
};

function levelOf({ slTarget }: SubjectAssessment, fr: number | null): number | null {
  return fr === null ? (slTarget?.level ?? null) : atFr(slTarget?.vector, fr);
}

/** SL-T of each zone and conduit (ZCR 5.6): the highest over the seven FR, which conduits show anyway, or of one. */
export const slTarget: Overlay = {
  follows: 'results',
  hasFr: true,
  show: ({ assessment, fr, say }) =>
    viewOf(levelLooks(say, words, fr, { isQuiet: () => fr === null }), subjectResults(assessment), (subject) =>
      levelOf(subject, fr),
    ),
};
