import type { Size } from './geometry.ts';
import { textWidth } from './text-width.ts';

/** Height of a zone's head with name and badges. */
export const HEAD = 32;
/** Between a zone's border and what is in it. */
export const PAD = 12;
/** Between assets of a grid. */
export const CELL_GAP = 8;
/** Between zones side by side and one above the other: room for a conduit with its label. */
export const ZONE_GAP = { x: 44, y: 60 } as const;

/** Between zones that had to make room for each other. */
export const LEAST_GAP = 24;

/** Every asset is drawn this size, so that a longer name never pushes its neighbours. */
export const ASSET: Size = { width: 136, height: 44 };
/** A new zone: two assets side by side, twice. */
export const NEW_ZONE: Size = { width: 304, height: 152 };
/** The least that a zone may be. */
export const LEAST_ZONE: Size = { width: 200, height: 72 };

const NAME_SIZE = 13;
const LONGEST_HEAD_NAME = 340;
/** SL-T, SL-A and gap badges with the space around them: written out, and without the letters SL. */
const BADGES = { full: 178, compact: 136 } as const;

function headWidth(name: string, badges: keyof typeof BADGES): number {
  return BADGES[badges] + Math.min(LONGEST_HEAD_NAME, textWidth(name, NAME_SIZE));
}

/** The width at which a zone's head shows its name and its badges written out. */
export const easyWidth = (name: string): number => Math.max(LEAST_ZONE.width, headWidth(name, 'full'));

/** The least width at which a zone's head shows its name and its badges whole. */
export const leastWidth = (name: string): number => Math.max(LEAST_ZONE.width, headWidth(name, 'compact'));

/** How large the mark of an external end is. */
export function externalSize(name: string): Size {
  return { width: Math.min(260, Math.max(96, textWidth(name, NAME_SIZE) + 40)), height: 36 };
}

/** How wide a conduit's label is, with so many device symbols on it. */
export function labelWidth(text: string, devices = 0): number {
  return Math.min(200, textWidth(text, 11)) + (text === '' ? 40 : 50) + 18 * devices;
}
