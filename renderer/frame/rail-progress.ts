import type { FindingSubject, WorkflowStep } from '#shared/engine/assessment.ts';
import { stageNumbers, stageOf, type StageNumber } from './rail-places.ts';

/** How far one of the seven ZCR is. */
export type StageProgress = {
  readonly number: StageNumber;
  readonly steps: readonly WorkflowStep[];
  readonly done: number;
  /** 0 to 1; a step that is begun counts half. */
  readonly fraction: number;
  /** How many things are left to do in it. */
  readonly left: number;
};

const weight = { done: 1, partly: 0.5, missing: 0 } as const;

/** The seven stages with their steps, in order; a stage that nothing is known of has no step. */
export function stageProgress(workflow: readonly WorkflowStep[]): readonly StageProgress[] {
  return stageNumbers.map((number) => {
    const steps = workflow.filter(({ zcr }) => stageOf(zcr) === number);
    const points = steps.reduce((sum, { status }) => sum + weight[status], 0);
    return {
      number,
      steps,
      done: steps.filter(({ status }) => status === 'done').length,
      fraction: steps.length === 0 ? 0 : points / steps.length,
      left: steps.reduce((sum, { missing }) => sum + missing.length, 0),
    };
  });
}

/** What a step lacks, one entry per reason, with everything that lacks it. */
export function lacksByReason({
  missing,
}: Pick<WorkflowStep, 'missing'>): readonly (readonly [reason: string, subjects: readonly FindingSubject[]])[] {
  const lacks = new Map<string, FindingSubject[]>();
  for (const { reason, subject } of missing) {
    const subjects = lacks.get(reason);
    if (subjects) subjects.push(subject);
    else lacks.set(reason, [subject]);
  }
  return [...lacks];
}
