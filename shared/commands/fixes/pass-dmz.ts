import { endZoneId, type Conduit } from '#shared/model/conduit.ts';
import type { Model } from '#shared/model/model.ts';
import { zoneSchema, type Zone } from '#shared/model/zone.ts';
import { placeBeside, showWith } from './place-beside.ts';
import { called, conduitOf, type Fix } from './fix.ts';

/** Routes a conduit through the DMZ that is nearest, or through a new one where the SUC has none. */
export const passDmz: Fix = (model, finding, { makeId, nameOf }) => {
  const conduit = conduitOf(model, finding);
  // Levels that are skipped inside the plant are no matter of a DMZ.
  if (!conduit || finding.severity === 'info') return null;
  const known = nearestDmz(model, conduit);
  const dmz = known ?? zoneSchema.parse({ id: makeId(), name: nameOf('dmz', {}), kind: 'dmz', purdueLevel: '3.5' });
  return {
    label: { key: known ? 'fix.passDmz' : 'fix.insertDmz', params: { name: called(dmz), conduit: called(conduit) } },
    run(tx) {
      if (!known) {
        tx.put('zone', dmz);
        const beside = outermost(model, endZoneId(conduit.from) ?? endZoneId(conduit.to));
        if (beside) showWith(tx, beside, dmz);
        if (beside) placeBeside(tx, beside, dmz);
      }
      const via = isOuter(model, conduit.from) ? [dmz.id, ...conduit.via] : [...conduit.via, dmz.id];
      tx.put('conduit', { ...conduit, via });
    },
  };
};

/** A DMZ that a conduit joins to one of the ends, else the first one by id. */
function nearestDmz(model: Model, conduit: Conduit): Zone | null {
  const ends = new Set([endZoneId(conduit.from), endZoneId(conduit.to)]);
  const found = [...model.zone.values()].filter((zone) => isDmz(zone) && !ends.has(zone.id));
  if (found.length === 0) return null;
  const joined = new Set<string | null>();
  for (const { from, to } of model.conduit.values()) {
    if (ends.has(endZoneId(from))) joined.add(endZoneId(to));
    if (ends.has(endZoneId(to))) joined.add(endZoneId(from));
  }
  const near = found.filter(({ id }) => joined.has(id));
  return (near.length > 0 ? near : found).reduce((first, one) => (one.id < first.id ? one : first));
}

/** The zone around all others around a zone. */
function outermost({ zone: zones }: Model, id: string | null): Zone | undefined {
  let at = zones.get(id ?? '');
  for (let left = zones.size; at && at.parentId !== null && left > 0; left -= 1) at = zones.get(at.parentId);
  return at;
}

function isDmz({ kind, purdueLevel, inScope }: Zone): boolean {
  return inScope && (kind === 'dmz' || purdueLevel === '3.5');
}

/** Whether the way begins outside or in the business, so that the DMZ comes first on it. */
function isOuter({ zone }: Model, end: Conduit['from']): boolean {
  const at = typeof end === 'string' ? zone.get(end) : undefined;
  if (!at) return true;
  return (
    !at.inScope || ['business', 'external'].includes(at.kind) || ['4', '5', 'external'].includes(at.purdueLevel ?? '')
  );
}
