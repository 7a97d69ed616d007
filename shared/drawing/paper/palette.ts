import type { Ink, InkName } from '#shared/drawing/pen.ts';

/**
 * The inks on paper: those of the light theme, as data. Paper is white, whatever the theme, and the stripes of the
 * Purdue levels are as dark as a printer can show.
 */
export const paperInks: Readonly<Record<InkName, `#${string}`>> = {
  paper: '#ffffff',
  surface: '#ffffff',
  sunken: '#eae8e2',
  'zone-fill': '#ffffff',
  'zone-head': '#f8f7f3',
  band: '#f4f4f2',
  grid: '#e9e9e9',
  edge: '#d7d4cb',
  'edge-strong': '#8f8b80',
  ink: '#1b1f23',
  'ink-2': '#4d545b',
  'ink-3': '#5e656c',
  accent: '#0f6b6b',
  'accent-soft': '#dcecea',
  conduit: '#59616a',
  'sl-0': '#e4e2dc',
  'sl-1': '#c3d4ea',
  'sl-2': '#8fb1dc',
  'sl-3': '#3d72b4',
  'sl-4': '#1d4a8a',
  'on-sl-0': '#4d545b',
  'on-sl-1': '#14304f',
  'on-sl-2': '#0d2744',
  'on-sl-3': '#ffffff',
  'on-sl-4': '#ffffff',
  'risk-low': '#5b9a78',
  'risk-medium': '#d3a62a',
  'risk-high': '#d4762c',
  'risk-critical': '#b3372f',
  error: '#b3372f',
  warning: '#b9851b',
  ok: '#3f8562',
};

const named: Readonly<Record<string, string>> = paperInks;
const COLOUR = /^#[0-9a-f]{3,8}$/i;

/** The colour of an ink on paper, as `#rrggbb`; what is no colour is drawn as ink. */
export function paperColour(ink: Ink): string {
  return named[ink] ?? (COLOUR.test(ink) ? ink : paperInks.ink);
}

/** The letters of a drawing on paper; a machine that lacks the first takes the next. */
export const PAPER_FONT = 'IBM Plex Sans, IBM Plex Sans JP, sans-serif';
