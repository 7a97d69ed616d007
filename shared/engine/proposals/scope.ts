import { compareIds } from '#shared/engine/order.ts';
import type { Asset } from '#shared/model/asset.ts';
import { endZoneId, type Conduit } from '#shared/model/conduit.ts';
import type { Model } from '#shared/model/model.ts';
import type { ProposalSubject } from './proposal.ts';

/** The zones and conduits that lie in the SUC, in order. */
export function subjectsInScope(model: Model): readonly ProposalSubject[] {
  const of = (kind: 'zone' | 'conduit') => [...model[kind].keys()].sort(compareIds).map((id) => ({ kind, id }));
  return [...of('zone'), ...of('conduit')].filter((subject) => isInScope(model, subject));
}

/** Whether a subject lies in the SUC: an asset as what holds it does, a conduit unless all zones that it touches lie outside. */
export function isInScope(model: Model, { kind, id }: ProposalSubject): boolean {
  if (kind === 'zone') return model.zone.get(id)?.inScope ?? false;
  if (kind === 'conduit') return isConduitInScope(model, model.conduit.get(id));
  const asset = model.asset.get(id);
  if (!asset) return false;
  const holder = holderOf(asset);
  return holder === null || isInScope(model, holder);
}

function isConduitInScope(model: Model, conduit: Conduit | undefined): boolean {
  if (!conduit) return false;
  const zoneIds = zonesOf(conduit);
  return zoneIds.length === 0 || zoneIds.some((id) => model.zone.get(id)?.inScope ?? false);
}

/** The zones that a conduit ends in or passes through. */
function zonesOf({ from, to, via }: Conduit): readonly string[] {
  return [endZoneId(from), endZoneId(to), ...via].filter((id) => id !== null);
}

/** The zone or conduit that holds an asset; null for one that has no place yet. */
export function holderOf({ zoneId, conduitId }: Asset): ProposalSubject | null {
  if (zoneId !== null) return { kind: 'zone', id: zoneId };
  return conduitId === null ? null : { kind: 'conduit', id: conduitId };
}
