import type { Asset } from '#shared/model/asset.ts';
import type { Model } from '#shared/model/model.ts';
import type { Subject } from '#shared/model/subject.ts';

/** The scene key of the conduit that an asset sits on, else of the zone that it is in; null where it is in neither. */
export function holderOfAsset({ zoneId, conduitId }: Pick<Asset, 'zoneId' | 'conduitId'>): string | null {
  if (conduitId !== null) return `conduit:${conduitId}`;
  return zoneId === null ? null : `zone:${zoneId}`;
}

/** The scene key of the zone or conduit that something is said of; an asset stands for what holds it. Null for the SUC. */
export function holderOf(subject: Subject, { asset }: Pick<Model, 'asset'>): string | null {
  if (subject.kind === 'suc') return null;
  if (subject.kind !== 'asset') return `${subject.kind}:${subject.id}`;
  const found = asset.get(subject.id);
  return found ? holderOfAsset(found) : null;
}
