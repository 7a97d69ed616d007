import type { Fill } from '#shared/drawing/pen.ts';
import type { OverlayMark } from '#shared/drawing/picture.ts';
import type { Say } from '#shared/drawing/seeing/say.ts';
import type { Assessment } from '#shared/engine/assessment.ts';
import type { Model } from '#shared/model/model.ts';

/** What an overlay is made from. `fr` is the index of one FR, null for the one that matters most. */
export type Seen = {
  readonly model: Pick<Model, 'suc' | 'policy' | 'zone' | 'conduit' | 'channel' | 'asset' | 'scenario'>;
  readonly assessment: Assessment | null;
  readonly fr: number | null;
  readonly say: Say;
};

/** A line of the legend: how it looks, what it means, and how many zones and conduits look so. */
export type LegendRow = { readonly mark: OverlayMark; readonly text: string; readonly count: number };

/** What an overlay shows: a mark per scene key of a zone or conduit, and the legend of the marks that are there. */
export type OverlayView = {
  readonly marks: ReadonlyMap<string, OverlayMark>;
  readonly legend: readonly LegendRow[];
};

/** A way to see the plant. `follows` says what it is made from: the engine's results, or tables of the plant itself. */
export type Overlay = {
  readonly follows: 'results' | readonly (keyof Seen['model'])[];
  /** Whether it can be narrowed down to one FR. */
  readonly hasFr: boolean;
  readonly show: (seen: Seen) => OverlayView;
};

/** One look of an overlay; `text` is its line in the legend. */
export type Look = { readonly mark: OverlayMark; readonly text: string };

/** What is not known: told apart from every known value, 0 too, by dots and by its word. */
export const UNKNOWN: Fill = { ink: 'edge-strong', strength: 0.3, pattern: 'dotted' };

/** Nothing there, and that is known. */
export const NOTHING: Fill = { ink: 'sunken', strength: 0.6 };

/** The view in which each thing has one of a few looks, listed in the order of the legend. */
export function viewOf<T, K>(
  looks: ReadonlyMap<K, Look>,
  things: Iterable<readonly [key: string, thing: T]>,
  lookOf: (thing: T) => K,
): OverlayView {
  const marks = new Map<string, OverlayMark>();
  const counts = new Map<K, number>();
  for (const [key, thing] of things) {
    const id = lookOf(thing);
    const look = looks.get(id);
    if (!look) continue;
    marks.set(key, look.mark);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const shown = [...looks].filter(([id]) => counts.has(id));
  return { marks, legend: shown.map(([id, { mark, text }]) => ({ mark, text, count: counts.get(id) ?? 0 })) };
}
