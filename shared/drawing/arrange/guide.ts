import type { Point } from '#shared/drawing/scene/geometry.ts';

/** A line on the drawing that shows what a dragged thing has snapped to: an edge, a middle, or a gap that is the same elsewhere. */
export type Guide = { readonly from: Point; readonly to: Point; readonly kind: 'edge' | 'middle' | 'gap' };

/** Screen pixels within which things snap. */
export const SNAP_PIXELS = 6;
