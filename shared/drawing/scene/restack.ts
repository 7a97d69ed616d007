import { MAX_LAYER } from '#shared/model/placement.ts';

/** Where something goes among its like: all the way, or one step. */
export const stackings = ['front', 'back', 'forward', 'backward'] as const;
export type Stacking = (typeof stackings)[number];

/** A thing among its like: `rank` is its place in the order that holds within one layer. */
type Sheet = { readonly key: string; readonly layer: number; readonly rank: number };

/** From the back to the front once the chosen things have been moved; what is chosen keeps its own order. */
function restacked<T>(sheets: readonly T[], isChosen: (sheet: T) => boolean, how: Stacking): T[] {
  const [chosen, others] = [sheets.filter(isChosen), sheets.filter((sheet) => !isChosen(sheet))];
  if (how === 'front') return [...others, ...chosen];
  if (how === 'back') return [...chosen, ...others];
  const order = how === 'forward' ? sheets.toReversed() : [...sheets];
  for (let at = 1; at < order.length; at += 1) {
    const [before, here] = [order[at - 1], order[at]];
    if (before === undefined || here === undefined || !isChosen(here) || isChosen(before)) continue;
    [order[at - 1], order[at]] = [here, before];
  }
  return how === 'forward' ? order.reverse() : order;
}

/** Layers that give the order, from the back on: each keeps its layer where it can and is pushed up where it must. */
function pushedUp(order: readonly Sheet[], from = -Infinity): Map<string, number> {
  const layers = new Map<string, number>();
  let [layer, rank] = [from, Infinity];
  for (const sheet of order) {
    const least = sheet.rank > rank ? layer : layer + 1;
    layer = from === -Infinity ? Math.max(sheet.layer, least) : least;
    rank = sheet.rank;
    layers.set(sheet.key, layer);
  }
  return layers;
}

/** As `pushedUp`, from the front on: each is pushed down where it must. */
function pushedDown(order: readonly Sheet[]): Map<string, number> {
  const mirrored = order.toReversed().map((sheet) => ({ ...sheet, layer: -sheet.layer, rank: -sheet.rank }));
  return new Map([...pushedUp(mirrored)].map(([key, layer]) => [key, 0 - layer]));
}

function changes(sheets: readonly Sheet[], layers: ReadonlyMap<string, number>): Map<string, number> {
  return new Map(
    sheets.flatMap(({ key, layer }) => {
      const next = layers.get(key) ?? layer;
      return next === layer ? [] : [[key, next] as const];
    }),
  );
}

const isWithin = (layers: ReadonlyMap<string, number>): boolean =>
  [...layers.values()].every((layer) => Math.abs(layer) <= MAX_LAYER);

/**
 * The layers to change so that the chosen ones among `sheets` (from the back to the front) go where they are sent: as few
 * as will do. Where layers would leave their range, all are numbered anew.
 */
export function restack(
  sheets: readonly Sheet[],
  chosen: ReadonlySet<string>,
  how: Stacking,
): ReadonlyMap<string, number> {
  const order = restacked(sheets, ({ key }) => chosen.has(key), how);
  const [fewest] = [pushedUp(order), pushedDown(order)]
    .filter(isWithin)
    .map((layers) => changes(sheets, layers))
    .sort((a, b) => a.size - b.size);
  return fewest ?? changes(sheets, pushedUp(order, -MAX_LAYER));
}
