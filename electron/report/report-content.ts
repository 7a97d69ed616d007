import type { RiskInk } from '#shared/drawing/picture.ts';
import type { ReportPaper } from '#shared/ipc/report-request.ts';
import type { Part, Block, ReportDocument } from '#shared/report/report-document.ts';
import type { Line, Voices } from './voices.ts';

/** A part with what stands in it. */
export type BuiltPart = { readonly part: Part; readonly blocks: readonly Block[] };

/** A report as its writers take it: what it says, in which languages, and how risk looks in its plant. */
export type ReportContent = {
  readonly document: ReportDocument;
  readonly parts: readonly BuiltPart[];
  readonly voices: Voices;
  readonly paper: ReportPaper;
  /** The day that it is as of, as 2026-11-23. */
  readonly day: string;
  /** What stands on the cover, one line each. */
  readonly cover: readonly { readonly label: readonly Line[]; readonly value: string }[];
  /** The risk levels of the policy, by id, from low to high. */
  readonly risks: ReadonlyMap<string, RiskInk>;
  /** A drawing of the plant as SVG, by the id of its diagram. */
  readonly drawing: (diagramId: string, title: string) => string;
};

/** Hears how far a writer is; `done` of `of` parts. */
export type OnPart = (done: number, of: number) => void;
