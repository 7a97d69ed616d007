import type { Asset } from '#shared/model/asset.ts';
import { listed, sentence, spokenFindings, type Speech } from './speech.ts';

/** An asset in words: name, type, how many, whose product, where it lies, its addresses and findings. */
export function spokenAsset(speech: Speech, asset: Asset): string {
  const { text, tables } = speech;
  const zone = asset.zoneId === null ? undefined : tables.zone.get(asset.zoneId);
  const product = [asset.vendor, asset.product, asset.version].filter((part) => part !== '').join(' ');
  return sentence(speech, [
    text('canvas:spoken.asset', {
      name: asset.name || text('canvas:unnamed'),
      type: asset.type === '' ? text('canvas:spoken.unknown') : speech.typeName(asset.type),
      count: asset.count,
    }),
    product,
    zone ? text('hand:spoken.in', { name: zone.name || text('canvas:unnamed') }) : text('hand:spoken.inNone'),
    asset.addresses.length === 0 ? '' : text('hand:spoken.addresses', { addresses: listed(speech, asset.addresses) }),
    spokenFindings(speech, 'asset', asset.id),
  ]);
}
