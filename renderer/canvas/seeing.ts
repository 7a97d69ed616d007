import type { Say } from '#shared/drawing/seeing/say.ts';
import { inSight, type Sight } from '#shared/drawing/seeing/in-sight.ts';
import { filters } from '#shared/drawing/seeing/filters/index.ts';
import { overlays } from '#shared/drawing/seeing/overlays/index.ts';
import type { OverlayView } from '#shared/drawing/seeing/overlays/overlay.ts';
import type { Assessment } from '#shared/engine/assessment.ts';
import type { Model } from '#shared/model/model.ts';
import type { Seeing } from './seeing-store.ts';

/** Keeps the last result, and gives it again while it is asked for with the same parts. */
function keepingLast<T>(): (parts: readonly unknown[], make: () => T) => T {
  let last: { readonly parts: readonly unknown[]; readonly made: T } | null = null;
  return (parts, make) => {
    const isSame = last?.parts.length === parts.length && parts.every((part, index) => part === last?.parts[index]);
    if (!last || !isSame) last = { parts, made: make() };
    return last.made;
  };
}

const lastOverlay = keepingLast<OverlayView>();
const lastSight = keepingLast<Sight | null>();

/** What the overlay shows. It follows either the results or its own tables, so that one edit makes it anew once at most. */
export function overlayOf(model: Model, assessment: Assessment | null, seeing: Seeing, say: Say): OverlayView | null {
  if (seeing.overlay === null) return null;
  const { follows, hasFr, show } = overlays[seeing.overlay];
  const fr = hasFr ? seeing.fr : null;
  const followed = follows === 'results' ? [assessment] : follows.map((kind) => model[kind]);
  return lastOverlay([seeing.overlay, fr, say, ...followed], () => show({ model, assessment, fr, say }));
}

/** What filters and focus leave in sight; null for all. One edit makes it anew once at most: by its tables, or by its results. */
export function sightOf(model: Model, assessment: Assessment | null, { filters: active, focus }: Seeing): Sight | null {
  const results = active.some(({ id }) => filters[id].isOfResults) ? assessment : null;
  const followed = results ? [results] : [model.zone, model.conduit, model.asset];
  const focusId = focus?.zoneId ?? null;
  if (active.length === 0 && focusId === null) return null;
  return lastSight([active, focusId, ...followed], () => inSight({ ...model, assessment }, active, focusId));
}
