import type { Assessment } from '#shared/engine/assessment.ts';
import type { AssessmentPatch } from '#shared/engine/assessment-patch.ts';
import type { WhatIf } from '#shared/engine/what-if.ts';
import type { RowSlice, SheetChoice, SheetLook, ShownRow } from '#shared/spreadsheet/sheet-desk.ts';
import type { Assumption } from '#shared/model/assumption.ts';

/** An assumption taken to be in another state; nothing changes by it. */
export type Supposition = { readonly assumptionId: string; readonly state: Assumption['state'] };

/** What is done with a file of tables that lies beside the worker's mirror: put there, read as chosen, shown, taken. */
export type SheetActs = {
  readonly open: { readonly input: { readonly pages: string }; readonly output: readonly SheetSize[] };
  readonly look: { readonly input: SheetChoice; readonly output: SheetLook };
  readonly rows: { readonly input: RowSlice; readonly output: readonly ShownRow[] };
  readonly take: { readonly input: null; readonly output: TakenSheet | null };
};
/**
 * What becomes of the plant, as it is after so many edits, when rows are taken; checked already, and as text, which is
 * quick to hand over. Null where the plant has become another since the look.
 */
export type TakenSheet = { readonly revision: number; readonly diff: string; readonly count: number };
/** What a page is called, and how many rows it has. */
export type SheetSize = { readonly name: string; readonly rows: number };
export type SheetAct = {
  [A in keyof SheetActs]: { readonly act: A; readonly input: SheetActs[A]['input'] };
}[keyof SheetActs];

/**
 * What the window tells the assessment worker, which keeps its own mirror of the model. A plant and a diff go as
 * text, which is quick to hand over.
 */
export type ToWorker =
  | { readonly type: 'open'; readonly session: number; readonly model: string; readonly catalog: string }
  | { readonly type: 'change'; readonly session: number; readonly revision: number; readonly diff: string }
  | ({ readonly type: 'sheet'; readonly session: number; readonly request: number } & SheetAct)
  | ({ readonly type: 'suppose'; readonly session: number; readonly request: number } & Supposition);

/** What the worker answers: everything after opening, then only what changed. */
export type FromWorker =
  | { readonly type: 'sheet'; readonly session: number; readonly request: number; readonly output: unknown }
  | { readonly type: 'sheetFailed'; readonly session: number; readonly request: number; readonly problem: string }
  | { readonly type: 'assessed'; readonly session: number; readonly revision: number; readonly assessment: Assessment }
  | { readonly type: 'changed'; readonly session: number; readonly revision: number; readonly patch: AssessmentPatch }
  | { readonly type: 'supposed'; readonly session: number; readonly request: number; readonly whatIf: WhatIf };
