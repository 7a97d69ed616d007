import type { RiskInk } from '#shared/drawing/picture.ts';
import type { ReportPaper } from '#shared/ipc/report-request.ts';
import type { Block, Part, ReportDocument } from '#shared/report/report-document.ts';
import type { Drawn } from './draw-figure.ts';
import type { Line, Voices } from './voices.ts';

/** A part with what stands in it. */
export type BuiltPart = { readonly part: Part; readonly blocks: readonly Block[] };

/** A picture of a kind that every form of a report can hold; `content` is base64. */
export type Logo = { readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml'; readonly content: string };

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
  /** What the people of the plant want to be said on its cover. */
  readonly coverText: string;
  /** Their picture on the cover. */
  readonly logo: Logo | null;
  /** A drawing as SVG; empty where there is nothing to draw. */
  readonly drawing: (drawn: Drawn, title: string) => string;
};

/** Whether a report is short enough to do without a cover of its own and contents. */
export function isOnePage({ document }: ReportContent): boolean {
  return document.kind === 'summary';
}

/** Hears how far a writer is; `done` of `of` parts. */
export type OnPart = (done: number, of: number) => void;
