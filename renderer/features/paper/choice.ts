import type { PaperName } from '#shared/drawing/paper/page.ts';
import type { Split } from '#shared/drawing/paper/plan-pages.ts';

export const subjects = ['all', 'selection', 'view'] as const;
export const formats = ['svg', 'png'] as const;
export const sizes = ['1', '2', '3', '4'] as const;
export const papers = ['fit', 'a4', 'a3'] as const satisfies readonly PaperName[];

/** What of the drawing is wanted, on what, and with what around it. */
export type Choice = {
  readonly what: (typeof subjects)[number];
  readonly paper: PaperName;
  readonly split: Split;
  readonly format: (typeof formats)[number];
  /** Pixels to a unit of a PNG. */
  readonly size: (typeof sizes)[number];
  readonly hasTitle: boolean;
  readonly hasLegend: boolean;
  readonly hasList: boolean;
};
export type Purpose = 'export' | 'print' | 'copy';

const usual: Choice = {
  what: 'all',
  paper: 'fit',
  split: 'one',
  format: 'svg',
  size: '2',
  hasTitle: true,
  hasLegend: true,
  hasList: true,
};

/** What is offered first: a file as large as its drawing, a print on paper, and for a slide the drawing alone. */
export const firstChoice: Readonly<Record<Purpose, Choice>> = {
  export: usual,
  print: { ...usual, paper: 'a4' },
  copy: { ...usual, hasTitle: false, hasLegend: false },
};
