import type { Fill } from '#shared/drawing/pen.ts';
import { holderOfAsset } from '#shared/drawing/seeing/holder-of.ts';
import { compareIds } from '#shared/engine/order.ts';
import { UNKNOWN, viewOf, type Look, type Overlay, type OverlayView, type Seen } from './overlay.ts';

/** Calm grounds for owners, taken in turn: the name on each zone tells them apart, the ground groups them for the eye. */
const grounds: readonly Fill[] = [
  { ink: 'edge-strong', strength: 0.22 },
  { ink: 'ink-3', strength: 0.2, pattern: 'hatched' },
  { ink: 'accent', strength: 0.2 },
  { ink: 'edge-strong', strength: 0.42, pattern: 'hatched' },
  { ink: 'ink-3', strength: 0.36 },
  { ink: 'accent', strength: 0.36, pattern: 'hatched' },
];

type Owned = { zones: number; assets: number };

/** How many assets the zones and conduits of each owner hold. */
function owners({ model }: Seen, things: ReadonlyMap<string, string>): ReadonlyMap<string, Owned> {
  const owned = new Map<string, Owned>();
  for (const owner of things.values()) {
    const own = owned.get(owner);
    if (own) own.zones += 1;
    else owned.set(owner, { zones: 1, assets: 0 });
  }
  for (const asset of model.asset.values()) {
    const holder = holderOfAsset(asset);
    const owner = holder && model[holder.kind].get(holder.id)?.owner.trim();
    const own = typeof owner === 'string' ? owned.get(owner) : undefined;
    if (own) own.assets += asset.count;
  }
  return owned;
}

function looksOf(owned: ReadonlyMap<string, Owned>, { say }: Seen): ReadonlyMap<string, Look> {
  const named = [...owned].filter(([owner]) => owner !== '');
  named.sort(([a, one], [b, two]) => two.zones - one.zones || compareIds(a, b));
  const looks = named.map(([owner, { assets }], index): [string, Look] => {
    const fill = grounds[index % grounds.length] ?? UNKNOWN;
    return [owner, { mark: { fill, text: owner }, text: say('seeing:legend.owner', { owner, count: assets }) }];
  });
  const nobody = say('seeing:mark.noOwner');
  const text = say('seeing:legend.owner', { owner: nobody, count: owned.get('')?.assets ?? 0 });
  return new Map([...looks, ['', { mark: { fill: UNKNOWN, text: nobody }, text }]]);
}

function show(seen: Seen): OverlayView {
  const things = new Map<string, string>();
  for (const { id, owner } of seen.model.zone.values()) things.set(`zone:${id}`, owner.trim());
  for (const { id, owner } of seen.model.conduit.values()) things.set(`conduit:${id}`, owner.trim());
  return viewOf(looksOf(owners(seen, things), seen), things, (owner) => owner);
}

/** Who owns each zone and conduit, and how many assets they hold with them. */
export const ownership: Overlay = { follows: ['zone', 'conduit', 'asset'], hasFr: false, show };
