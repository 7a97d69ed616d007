import { endZoneId } from '#shared/model/conduit.ts';
import type { Model } from '#shared/model/model.ts';
import type { Subject } from '#shared/model/subject.ts';

/** The zones in which one works on a subject: a conduit's are those at its ends. None stands for the whole plant. */
function zonesOf(model: Model, subject: Subject): readonly string[] {
  if (subject.kind === 'suc') return [];
  if (subject.kind === 'zone') return [subject.id];
  if (subject.kind === 'conduit') {
    const conduit = model.conduit.get(subject.id);
    return conduit ? [conduit.from, conduit.to].flatMap((end) => endZoneId(end) ?? []) : [];
  }
  const asset = model.asset.get(subject.id);
  if (!asset) return [];
  if (asset.conduitId !== null) return zonesOf(model, { kind: 'conduit', id: asset.conduitId });
  return asset.zoneId === null ? [] : [asset.zoneId];
}

/** The zones in which one works on a measure, each once. */
export function measureZones(model: Model, subjects: readonly Subject[]): readonly string[] {
  return [...new Set(subjects.flatMap((subject) => zonesOf(model, subject)))];
}

/** A zone and those around it, from the inside out. */
export function zoneAndParents(model: Model, zoneId: string): readonly string[] {
  const chain: string[] = [];
  for (let id: string | null = zoneId; id !== null && !chain.includes(id); id = model.zone.get(id)?.parentId ?? null)
    chain.push(id);
  return chain;
}
