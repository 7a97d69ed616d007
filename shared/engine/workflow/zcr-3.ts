import { all, check, missingBy, type Derivation } from './step.ts';

/** ZCR 3.1: there are zones, conduits between them, and every asset sits in one of them. */
export const establishZones: Derivation = (input) => {
  const { zones, conduits, assets } = input;
  if (zones.length === 0) return check(false, 'no-zone');
  const placing = missingBy(input, ['asset-without-zone'], 'asset-without-zone', zones.length + assets.rows.length);
  return all(check(zones.length < 2 || conduits.length > 0, 'no-conduit'), placing);
};

/** ZCR 3.2: no zone mixes business assets with those of the plant. */
export const separateBusiness = separate(
  ['zcr-3-2-business-separated', 'zcr-3-2-control-in-business'],
  'business-not-separated',
);
/** ZCR 3.3: safety-related assets have zones of their own, or the zone counts as safety related as a whole. */
export const separateSafety = separate(['zcr-3-3-safety-separated'], 'safety-not-separated');
/** ZCR 3.4: temporarily connected devices have zones of their own. */
export const separateTemporary = separate(['zcr-3-4-temporary-separated'], 'temporary-not-separated');
/** ZCR 3.5: wireless devices have zones of their own. */
export const separateWireless = separate(['zcr-3-5-wireless-separated'], 'wireless-not-separated');
/** ZCR 3.6: devices that come in over external networks have zones of their own. */
export const separateExternal = separate(['zcr-3-6-external-separated'], 'external-not-separated');

/** What the rules find in zones is missing until it is mended or accepted with a reason. */
function separate(rules: readonly string[], reason: string): Derivation {
  return (input) =>
    input.zones.length === 0 ? check(false, 'no-zone') : missingBy(input, rules, reason, input.zones.length);
}
