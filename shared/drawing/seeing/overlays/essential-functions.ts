import type { Fill } from '#shared/drawing/pen.ts';
import type { OverlayMark } from '#shared/drawing/picture.ts';
import { byHolder, holderOf, holderOfAsset, type ByHolder, type Holder } from '#shared/drawing/seeing/holder-of.ts';
import { sucOf, type Model } from '#shared/model/model.ts';
import { NOTHING, type LegendRow, type Overlay, type OverlayView, type Seen } from './overlay.ts';

const ONE: Fill = { ink: 'accent', strength: 0.24 };
const SEVERAL: Fill = { ink: 'accent', strength: 0.36, pattern: 'hatched' };

/** Places (from 1) of the functions that each zone and conduit serves with an asset, or is named for by a scenario. */
function servedBy({ model }: Seen): ByHolder<ReadonlySet<number>> {
  const places = new Map(sucOf(model as Model).essentialFunctions.map(({ id }, index) => [id, index + 1]));
  const served = byHolder<Set<number>>();
  const note = (functionId: string, holder: Holder | null) => {
    const place = places.get(functionId);
    if (place === undefined || holder === null) return;
    const own = served[holder.kind].get(holder.id);
    if (own) own.add(place);
    else served[holder.kind].set(holder.id, new Set([place]));
  };
  for (const asset of model.asset.values())
    if (asset.essentialFunctionId !== null) note(asset.essentialFunctionId, holderOfAsset(asset));
  for (const { subject, essentialFunctionId } of model.scenario.values())
    if (essentialFunctionId !== null) note(essentialFunctionId, holderOf(subject, model));
  return served;
}

function show(seen: Seen): OverlayView {
  const { model, say } = seen;
  const names = sucOf(model as Model).essentialFunctions.map(({ id, name }, index) => `${index + 1} ${name || id}`);
  const served = servedBy(seen);
  const none: OverlayMark = { fill: NOTHING, text: say('seeing:mark.noFunction') };
  const marks = new Map<string, OverlayMark>();
  const counts = new Map<number | null, number>();
  const count = (place: number | null) => counts.set(place, (counts.get(place) ?? 0) + 1);
  const mark = (kind: Holder['kind'], id: string) => {
    const key = `${kind}:${id}`;
    const places = [...(served[kind].get(id) ?? [])].sort((a, b) => a - b);
    if (places.length === 0) count(null);
    places.forEach(count);
    const [first = 0, second] = places;
    if (first === 0) marks.set(key, none);
    else if (second === undefined) marks.set(key, { fill: ONE, text: names[first - 1] ?? '' });
    else marks.set(key, { fill: SEVERAL, text: places.join(', ') });
  };
  for (const id of model.zone.keys()) mark('zone', id);
  for (const id of model.conduit.keys()) if (served.conduit.has(id)) mark('conduit', id);
  const rows: LegendRow[] = names.map((text, index) => {
    return { mark: { fill: ONE, text: String(index + 1) }, text, count: counts.get(index + 1) ?? 0 };
  });
  const legend = [...rows, { mark: none, text: none.text, count: counts.get(null) ?? 0 }];
  return { marks, legend: legend.filter((row) => row.count > 0) };
}

/** Which essential functions each zone and conduit serves; several are told by their numbers. */
export const essentialFunctions: Overlay = {
  follows: ['suc', 'zone', 'conduit', 'asset', 'scenario'],
  hasFr: false,
  show,
};
