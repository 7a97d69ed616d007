import { displayName, nameIn } from '#shared/model/display-name.ts';
import type { Asset } from '#shared/model/asset.ts';
import type { Model } from '#shared/model/model.ts';
import type { Change, ChangeRule } from './derived-trigger.ts';

/** Where an asset sits, in words; empty where it has no place. */
function placeName({ zoneId, conduitId }: Asset, model: Model): string {
  if (zoneId !== null) return nameIn(model, 'zone', zoneId);
  return conduitId === null ? '' : nameIn(model, 'conduit', conduitId);
}

/** Assets that nobody assessed, and those that sit elsewhere than when they were. */
export const assetChanges: ChangeRule = ({ approved, now }) => {
  if (approved.asset === now.asset) return [];
  return [...now.asset.values()].flatMap((asset): Change[] => {
    const before = approved.asset.get(asset.id);
    if (before === asset) return [];
    const subject = { kind: 'asset', id: asset.id } as const;
    const params = { name: displayName('asset', asset), place: placeName(asset, now) };
    if (before === undefined) return [{ reason: 'asset-added', subject, mark: '', params }];
    const mark = JSON.stringify([asset.zoneId, asset.conduitId]);
    if (mark === JSON.stringify([before.zoneId, before.conduitId])) return [];
    return [{ reason: 'asset-moved', subject, mark, params: { ...params, before: placeName(before, approved) } }];
  });
};
