import type { Pen } from '#shared/drawing/pen.ts';
import type { Picture } from '#shared/drawing/picture.ts';
import { endKey } from '#shared/drawing/routes/route-conduits.ts';
import { centre, type Point } from '#shared/drawing/scene/geometry.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import { isLegible, lineWidth, type Sight } from './sight.ts';

/** Conduits that run between the same two zones as these are seen from afar. */
export type Bundle = { readonly fromKey: string; readonly toKey: string; readonly conduits: readonly Conduit[] };

/** A zone that is lower than this on the screen, in pixels, is not told apart from the one around it. */
const LEAST_ZONE = 14;

/** The innermost zone around a thing that can be told apart at a zoom, or the outermost one. */
function seenKey({ scene }: Picture, key: string, zoom: number): string {
  let seen = key;
  for (
    let item = scene.items.get(key);
    item;
    item = item.parentKey === null ? undefined : scene.items.get(item.parentKey)
  ) {
    seen = item.key;
    if (item.abs.height * zoom >= LEAST_ZONE) break;
  }
  return seen;
}

/** Bundles as they are seen at a zoom; conduits within a zone that is not told apart are none. */
export function bundlesOf(picture: Picture, zoom: number): Bundle[] {
  const bundles = new Map<string, { fromKey: string; toKey: string; conduits: Conduit[] }>();
  for (const conduit of picture.conduits.values()) {
    const [a, b] = [seenKey(picture, endKey(conduit.from), zoom), seenKey(picture, endKey(conduit.to), zoom)];
    if (a === b) continue;
    const [fromKey, toKey] = a < b ? [a, b] : [b, a];
    const key = `${fromKey}\n${toKey}`;
    const bundle = bundles.get(key);
    if (bundle) bundle.conduits.push(conduit);
    else bundles.set(key, { fromKey, toKey, conduits: [conduit] });
  }
  return [...bundles.values()];
}

const LEAST = 1.2;
const MOST = 6;

/** More bundles than this cannot be told apart. */
const MOST_APART = 240;
/** So much of the drawing, in square pixels, a bundle needs to be followed with the eye. */
const LEAST_ROOM = 1200;
/**
 * Whether bundles are drawn as a veil: thin, without numbers, and denser only where more of them meet. `room` is how large
 * the drawing is on the screen, in square pixels.
 */
export const isVeil = (bundles: readonly Bundle[], room: number): boolean =>
  bundles.length > MOST_APART || bundles.length * LEAST_ROOM > room;

/** A bundle: as thick as it has conduits, with their number where it is more than one; in a veil a mere line. */
export function paintBundle(pen: Pen, picture: Picture, bundle: Bundle, sight: Sight, isVeiled: boolean): void {
  const [from, to] = [picture.scene.items.get(bundle.fromKey), picture.scene.items.get(bundle.toKey)];
  if (!from || !to) return;
  const [only, other] = bundle.conduits;
  const route = only && !other ? picture.routes.get(only.id) : undefined;
  const points: readonly Point[] = route?.points ?? [centre(from.abs), centre(to.abs)];
  const width = isVeiled ? LEAST : Math.min(MOST, LEAST + Math.log2(bundle.conduits.length));
  pen.line(points, { ink: 'conduit', width: lineWidth(sight, width / sight.zoom) });
  const size = 11 / sight.zoom;
  if (!other || isVeiled || !isLegible(sight, size)) return;
  const middle = { x: (points[0]!.x + points.at(-1)!.x) / 2, y: (points[0]!.y + points.at(-1)!.y) / 2 };
  pen.rect(
    { x: middle.x - size, y: middle.y - size * 0.75, width: 2 * size, height: 1.5 * size },
    { fill: { ink: 'surface' }, stroke: { ink: 'edge-strong', width: lineWidth(sight, 1) }, radius: size * 0.75 },
  );
  pen.text(String(bundle.conduits.length), middle, {
    size: size * 0.95,
    ink: 'ink-2',
    align: 'middle',
    isStrong: true,
  });
}
