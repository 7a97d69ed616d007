import { contains } from '#shared/drawing/scene/geometry.ts';
import { seenRect, type Size, type View } from './layer.ts';

/** A picture that is stretched further than this is too coarse to be shown even in passing. */
const MOST_STRETCHED = 4;

/** Whether a screen painted in one view fills the screen in another one, stretched to it. */
export function canCoast(painted: View, view: View, size: Size): boolean {
  const factor = view.zoom / painted.zoom;
  if (factor === 1 || factor > MOST_STRETCHED) return false;
  const [from, to] = [seenRect(painted, size), seenRect(view, size)];
  return contains(from, to) && contains(from, { x: to.x + to.width, y: to.y + to.height });
}

/** The CSS transform that puts a screen painted in one view where it belongs in another one. */
export function stretchOf(painted: View, view: View): string {
  const factor = view.zoom / painted.zoom;
  return `translate(${view.x - painted.x * factor}px, ${view.y - painted.y * factor}px) scale(${factor})`;
}
