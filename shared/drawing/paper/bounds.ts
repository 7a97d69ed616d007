import { labelRect } from '#shared/drawing/paint/conduit.ts';
import type { Picture } from '#shared/drawing/picture.ts';
import { around, grown, pointRect, type Rect } from '#shared/drawing/scene/geometry.ts';
import { textWidth } from '#shared/drawing/scene/text-width.ts';

const NAME = 11;
const MARK = 14;
const LONGEST_NAME = NAME * 16;

function perimeterRects({ perimeter }: Picture): Rect[] {
  if (!perimeter) return [];
  const { corners } = perimeter;
  const border = grown(around(corners.map(pointRect)), MARK);
  const names = perimeter.points.map(({ at, name, side }): Rect => {
    const width = MARK + Math.min(LONGEST_NAME, textWidth(name, NAME));
    return { x: side === 'left' ? at.x - width : at.x, y: at.y - MARK, width, height: 2 * MARK };
  });
  // The name of the SUC stands below its border.
  return corners.length === 0 ? names : [{ ...border, height: border.height + NAME }, ...names];
}

/** Everything that is drawn of a plant, or of what is chosen of it, in canvas units; an empty rectangle where nothing is. */
export function boundsOfPicture(picture: Picture, chosen: ReadonlySet<string> | null): Rect {
  const isChosen = (key: string) => chosen === null || chosen.has(key);
  const items = [...picture.scene.items.values()].filter(({ key }) => isChosen(key)).map(({ abs }) => grown(abs, 4));
  const conduits = [...picture.conduits.values()].flatMap((conduit): Rect[] => {
    const route = picture.routes.get(conduit.id);
    if (!route || !isChosen(`conduit:${conduit.id}`)) return [];
    const sight = { zoom: 1, letters: 1, rect: { x: 0, y: 0, width: 0, height: 0 } };
    return [...route.points.map((point) => grown(pointRect(point), 2)), labelRect(picture, conduit, route, sight)];
  });
  return around([...items, ...conduits, ...(chosen === null ? perimeterRects(picture) : [])]);
}

/** What belongs to a selection: the chosen things, all that is in them, and the conduits between them. */
export function withContent(picture: Picture, selected: ReadonlySet<string>): ReadonlySet<string> {
  const chosen = new Set(selected);
  // Zones come before what they hold.
  for (const { key, parentKey } of picture.scene.items.values())
    if (parentKey !== null && chosen.has(parentKey)) chosen.add(key);
  for (const { id, from, to } of picture.conduits.values()) {
    const ends = [from, to].map((end) => (typeof end === 'string' ? `zone:${end}` : `external:${end.external}`));
    if (ends.every((key) => chosen.has(key))) chosen.add(`conduit:${id}`);
    else if (chosen.has(`conduit:${id}`)) for (const key of ends) chosen.add(key);
  }
  return chosen;
}
