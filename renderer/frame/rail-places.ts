import type { FindingSubject, WorkflowStep } from '#shared/engine/assessment.ts';

export const stageNumbers = [1, 2, 3, 4, 5, 6, 7] as const;
export type StageNumber = (typeof stageNumbers)[number];

/** The screens of each stage, in the order of its work; a screen of several stages stands in each. */
const screens: Readonly<Record<StageNumber, readonly string[]>> = {
  1: ['suc'],
  2: ['initialRisk', 'policy'],
  3: ['canvas'],
  4: ['policy', 'comparison'],
  5: ['register', 'assumptions', 'slTargets', 'workshop', 'plan'],
  6: ['requirements', 'crs'],
  7: ['approval', 'reassessment', 'programme'],
};
const ofStages = new Set(Object.values(screens).flat());

/** Where a step is done, if elsewhere than on the first screen of its stage. */
const homes: Readonly<Record<string, string>> = {
  'ZCR 4.1': 'comparison',
  'ZCR 5.6': 'slTargets',
  'ZCR 6.2': 'crs',
  'ZCR 6.3': 'canvas',
  'ZCR 6.4': 'crs',
  'ZCR 6.5': 'crs',
  'ZCR 6.6': 'crs',
  'ZCR 6.7': 'crs',
  'ZCR 6.8': 'policy',
  'ZCR 6.9': 'crs',
};

/** The screens of a stage that there are. */
export function placesOfStage<P extends string>(stage: StageNumber, places: readonly P[]): readonly P[] {
  return screens[stage].flatMap((screen) => places.filter((place) => place === screen));
}

/** The screens that belong to no stage. */
export function placesBeside<P extends string>(places: readonly P[]): readonly P[] {
  return places.filter((place) => !ofStages.has(place));
}

/** The stage that a ZCR belongs to: 3 for `ZCR 3.4`. */
export function stageOf(zcr: string): number {
  return Number(/^ZCR (\d+)/.exec(zcr)?.[1]);
}

/** Where what a step lacks at a subject is mended; undefined where there is no such screen. */
export function placeOfLack<P extends string>(
  zcr: string,
  subject: FindingSubject,
  places: readonly P[],
): P | undefined {
  const ofPolicy = subject.kind === 'policy' ? 'policy' : undefined;
  const wanted =
    ofPolicy ?? homes[zcr] ?? Object.entries(screens).find(([stage]) => Number(stage) === stageOf(zcr))?.[1][0];
  return places.find((place) => place === wanted);
}

/** The first step that is not done, with the first thing that it lacks; null where all is done or nothing is known. */
export function nextLack(
  workflow: readonly WorkflowStep[],
): { readonly zcr: string; readonly lack: WorkflowStep['missing'][number] } | null {
  for (const { zcr, missing } of workflow) if (missing[0]) return { zcr, lack: missing[0] };
  return null;
}
