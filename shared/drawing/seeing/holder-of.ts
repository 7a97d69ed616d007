import type { Asset } from '#shared/model/asset.ts';
import type { Model } from '#shared/model/model.ts';
import type { Subject } from '#shared/model/subject.ts';

/** A zone or a conduit. */
export type Holder = { readonly kind: 'zone' | 'conduit'; readonly id: string };

/** Something for each zone and each conduit, by id: no scene key is put together for each of many thousand assets. */
export type ByHolder<T> = { readonly zone: Map<string, T>; readonly conduit: Map<string, T> };

/** Nothing for any zone or conduit yet. */
export const byHolder = <T>(): ByHolder<T> => ({ zone: new Map(), conduit: new Map() });

/** The conduit that an asset sits on, else the zone that it is in; null where it is in neither. */
export function holderOfAsset({ zoneId, conduitId }: Pick<Asset, 'zoneId' | 'conduitId'>): Holder | null {
  if (conduitId !== null) return { kind: 'conduit', id: conduitId };
  return zoneId === null ? null : { kind: 'zone', id: zoneId };
}

/** The zone or conduit that something is said of; an asset stands for what holds it. Null for the SUC. */
export function holderOf(subject: Subject, { asset }: Pick<Model, 'asset'>): Holder | null {
  if (subject.kind === 'suc') return null;
  if (subject.kind !== 'asset') return subject;
  const found = asset.get(subject.id);
  return found ? holderOfAsset(found) : null;
}
