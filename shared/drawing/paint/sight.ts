import { overlaps, type Rect } from '#shared/drawing/scene/geometry.ts';

/** What part of a drawing is looked at, in canvas units, and how many pixels a unit is. `letters` is how much larger than usual letters are to be: 1, more on a projector. */
export type Sight = { readonly zoom: number; readonly letters: number; readonly rect: Rect };

const LEAST_BOX = 2;
/** Letters of names are never smaller than this on a drawing, in pixels, but where there is no room. */
const EASY_TEXT = 10;
/** What is smaller than this, in pixels, is not written. */
const LEAST_TEXT = 4.5;
/** From this size of an asset's name on, in pixels, assets are drawn one by one. */
const LEAST_ASSET_NAME = 7;
const ASSET_NAME = 11.5;
/** Letters grow with distance up to this many times, where they need not be looked for. */
const MOST_GROWTH = 2.4;

export const isInSight = ({ rect }: Sight, box: Rect): boolean => overlaps(rect, box);
/** Whether a box is large enough to be seen at all. */
export const isSeen = ({ zoom }: Sight, box: Rect): boolean => Math.max(box.height, box.width) * zoom >= LEAST_BOX;
/** Whether letters of a size can be read. */
export const isLegible = ({ zoom }: Sight, size: number): boolean => size * zoom >= LEAST_TEXT;
/** Whether assets are drawn one by one; from farther away a zone says which and how many it has. */
export const hasAssets = ({ zoom, letters }: Sight): boolean => ASSET_NAME * zoom >= LEAST_ASSET_NAME * letters;
/** The thinnest line that is drawn evenly: never less than a pixel. */
export const lineWidth = ({ zoom }: Sight, width: number): number => Math.max(width, 1 / zoom);
/** How much larger than drawn letters are written, so that they can be read from here; at most so many times. */
const growth = ({ zoom, letters }: Sight, size: number, most = MOST_GROWTH): number =>
  Math.min(most * letters, Math.max(1, (EASY_TEXT * letters) / (size * zoom)));
/** A size of letters, grown with distance; null where they could not be read all the same. */
export function legibleSize(sight: Sight, size: number, most = MOST_GROWTH): number | null {
  const grown = size * growth(sight, size, most);
  return isLegible(sight, grown) ? grown : null;
}
