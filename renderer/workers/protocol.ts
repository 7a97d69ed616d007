import type { Assessment } from '#shared/engine/assessment.ts';
import type { AssessmentPatch } from '#shared/engine/assessment-patch.ts';
import type { WhatIf } from '#shared/engine/what-if.ts';
import type { Assumption } from '#shared/model/assumption.ts';

/** An assumption taken to be in another state; nothing changes by it. */
export type Supposition = { readonly assumptionId: string; readonly state: Assumption['state'] };

/**
 * What the window tells the assessment worker, which keeps its own mirror of the model. A plant and a diff go as
 * text, which is quick to hand over.
 */
export type ToWorker =
  | { readonly type: 'open'; readonly session: number; readonly model: string; readonly catalog: string }
  | { readonly type: 'change'; readonly session: number; readonly revision: number; readonly diff: string }
  | ({ readonly type: 'suppose'; readonly session: number; readonly request: number } & Supposition);

/** What the worker answers: everything after opening, then only what changed. */
export type FromWorker =
  | { readonly type: 'assessed'; readonly session: number; readonly revision: number; readonly assessment: Assessment }
  | { readonly type: 'changed'; readonly session: number; readonly revision: number; readonly patch: AssessmentPatch }
  | { readonly type: 'supposed'; readonly session: number; readonly request: number; readonly whatIf: WhatIf };
