import { labelWidth } from '#shared/drawing/scene/metrics.ts';
import type { Asset } from '#shared/model/asset.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import { endKey, type RoutedConduit } from './route-conduits.ts';

/** A conduit as the way-finder wants it. */
export function routedConduit(
  texts: ReadonlyMap<string, string>,
  devices: ReadonlyMap<string, readonly Asset[]>,
): (conduit: Conduit) => RoutedConduit {
  return ({ id, from, to, via }) => ({
    id,
    fromKey: endKey(from),
    toKey: endKey(to),
    viaKeys: via.map(endKey),
    labelWidth: labelWidth(texts.get(id) ?? '', devices.get(id)?.length),
  });
}
