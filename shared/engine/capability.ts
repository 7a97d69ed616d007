import type { Asset } from '#shared/model/asset.ts';
import type { SecurityLevel } from '#shared/model/security-level.ts';
import type { PartialVector } from './assessment.ts';

/** SL-C of a zone or conduit: per FR the lowest over its assets that state a vector; null when none does. */
export function capabilityOf(assets: readonly Asset[]): { readonly vector: PartialVector } | null {
  let lowest: SecurityLevel[] | null = null;
  for (const { slCapability } of assets) {
    if (slCapability === null) continue;
    if (lowest === null) lowest = [...slCapability];
    else for (let fr = 0; fr < lowest.length; fr++) if (slCapability[fr]! < lowest[fr]!) lowest[fr] = slCapability[fr]!;
  }
  return lowest === null ? null : { vector: lowest };
}
