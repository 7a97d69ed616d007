import type { Assessment } from '#shared/engine/assessment.ts';
import { createStore } from 'zustand/vanilla';

/** The latest results and the revision that they belong to; null until the first have come. */
export const assessmentStore = createStore<{ readonly assessment: Assessment | null; readonly revision: number }>(
  () => ({
    assessment: null,
    revision: -1,
  }),
);
