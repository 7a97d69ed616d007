import { labelRect } from '#shared/drawing/paint/conduit.ts';
import { paintPicture } from '#shared/drawing/paint/paint-picture.ts';
import type { Ink, Pen } from '#shared/drawing/pen.ts';
import type { Picture } from '#shared/drawing/picture.ts';
import type { Guide } from '#shared/drawing/arrange/guide.ts';
import type { Sight } from '#shared/drawing/paint/sight.ts';
import { grown, overlaps, type Rect } from '#shared/drawing/scene/geometry.ts';
import { makeCanvasPen } from './canvas-pen.ts';
import { seenRect, type Size, type View } from './layer.ts';
import type { PaintHands } from './painter.ts';
import type { Palette } from './palette.ts';

/** What the hands are on, painted anew in every frame. */
export type Hands = {
  readonly palette: Palette;
  readonly picture: Picture;
  readonly selected: ReadonlySet<string>;
  /** What a search has found. */
  readonly found: ReadonlySet<string>;
  /** What is being moved, painted where it is right now. */
  readonly moved: { readonly picture: Picture; readonly keys: ReadonlySet<string> } | null;
  readonly guides: readonly Guide[];
  /** Zones that would take what is dragged, or the conduit that is drawn. */
  readonly targets: readonly string[];
};

const RADIUS = { zone: 6, asset: 5, external: 18, note: 3 } as const;

function paintOutline(pen: Pen, rect: Rect, ink: Ink, width: number, radius: number): void {
  pen.rect(grown(rect, width / 2), { stroke: { ink, width }, radius });
}

function rectOf({ picture, moved }: Hands, key: string): { rect: Rect; radius: number } | null {
  const item = moved?.picture.scene.items.get(key) ?? picture.scene.items.get(key);
  return item ? { rect: item.abs, radius: RADIUS[item.kind] } : null;
}

function paintSelected(pen: Pen, hands: Hands, key: string, width: number, sight: Sight): void {
  const place = rectOf(hands, key);
  if (place) {
    if (overlaps(place.rect, sight.rect)) paintOutline(pen, place.rect, 'accent', width, place.radius);
    return;
  }
  const id = key.slice('conduit:'.length);
  const picture = hands.moved?.picture.routes.has(id) ? hands.moved.picture : hands.picture;
  const [conduit, route] = [picture.conduits.get(id), picture.routes.get(id)];
  if (!conduit || !route) return;
  pen.line(route.points, { ink: 'accent', width: width * 1.4 });
  paintOutline(pen, labelRect(picture, conduit, route, sight), 'accent', width, 11);
}

/** Marks what a search has found: a tint and a broken outline, so that colour is not all that tells it. */
function paintFound(pen: Pen, hands: Hands, key: string, pixel: number, sight: Sight): void {
  const id = key.slice('conduit:'.length);
  const [conduit, route] = [hands.picture.conduits.get(id), hands.picture.routes.get(id)];
  const label = conduit && route && key.startsWith('conduit:') ? labelRect(hands.picture, conduit, route, sight) : null;
  const place = label ? { rect: label, radius: 11 } : rectOf(hands, key);
  if (!place || !overlaps(place.rect, sight.rect)) return;
  const stroke = { ink: 'accent', width: 2.5 * pixel, dash: 'dashed' } as const;
  pen.rect(grown(place.rect, 3 * pixel), {
    fill: { ink: 'accent', strength: 0.18 },
    stroke,
    radius: place.radius + 3 * pixel,
  });
}

/** The names of the Purdue levels, which stay at the left edge of the screen. */
function paintBandNames(
  context: CanvasRenderingContext2D,
  { palette, picture }: Hands,
  view: View,
  scale: number,
): void {
  context.setTransform(scale, 0, 0, scale, 0, 0);
  const pen = makeCanvasPen(context, palette, 1);
  for (const { level, top, bottom } of picture.bands) {
    const y = top * view.zoom + view.y;
    if ((bottom - top) * view.zoom < 18) continue;
    pen.text(picture.words.band(level), { x: 12, y: y + 12 }, { size: palette.small, ink: 'ink-3' });
  }
}

/** Paints what the hands are on: what is moved, what would take it, and what is selected. */
export function paintHands(hands: Hands, size: () => Size): PaintHands {
  return (context, view, scale) => {
    paintBandNames(context, hands, view, scale);
    const factor = view.zoom * scale;
    context.setTransform(factor, 0, 0, factor, view.x * scale, view.y * scale);
    const pen = makeCanvasPen(context, hands.palette, view.zoom);
    const sight = { zoom: view.zoom, letters: hands.palette.letters, rect: seenRect(view, size()) };
    const { moved } = hands;
    if (moved) for (const _ of paintPicture(pen, moved.picture, sight, (key) => moved.keys.has(key)));
    const pixel = 1 / view.zoom;
    for (const key of hands.targets) {
      const place = rectOf(hands, key);
      if (!place) continue;
      pen.rect(place.rect, { fill: { ink: 'accent', strength: 0.12 }, radius: place.radius });
      paintOutline(pen, place.rect, 'accent', 3 * pixel, place.radius);
    }
    for (const key of hands.found) paintFound(pen, hands, key, pixel, sight);
    for (const { from, to } of hands.guides) pen.line([from, to], { ink: 'accent', width: pixel });
    for (const key of hands.selected) paintSelected(pen, hands, key, Math.max(2, 2 * pixel), sight);
  };
}
