import type { Asset } from '#shared/model/asset.ts';

/** An address that an asset has in common with the first one, by id, that has it. */
export type AddressTwin = { readonly address: string; readonly first: Asset };

const known = new WeakMap<ReadonlyMap<string, Asset>, ReadonlyMap<Asset, AddressTwin>>();

/** Every asset with an address that one with a lower id has, each with its first such address; once per table of assets. */
export function findAddressTwins(assets: ReadonlyMap<string, Asset>): ReadonlyMap<Asset, AddressTwin> {
  let twins = known.get(assets);
  if (!twins) known.set(assets, (twins = twinsAmong(assets)));
  return twins;
}

function twinsAmong(assets: ReadonlyMap<string, Asset>): ReadonlyMap<Asset, AddressTwin> {
  const owners = new Map<string, Asset>();
  const shared = new Set<string>();
  for (const asset of assets.values())
    for (const written of asset.addresses) {
      const address = comparable(written);
      const owner = owners.get(address);
      if (owner === asset) continue;
      if (owner !== undefined) shared.add(address);
      if (owner === undefined || asset.id < owner.id) owners.set(address, asset);
    }
  const twins = new Map<Asset, AddressTwin>();
  if ([...shared].every((address) => !isAddress(address))) return twins;
  for (const asset of assets.values()) {
    const address = asset.addresses.map(comparable).find((one) => isTwin(one, asset));
    if (address !== undefined) twins.set(asset, { address, first: owners.get(address)! });
  }
  return twins;

  function isTwin(address: string, asset: Asset): boolean {
    return shared.has(address) && isAddress(address) && owners.get(address) !== asset;
  }
}

/** An address without its prefix length and in one way of writing. */
function comparable(written: string): string {
  const slash = written.indexOf('/');
  return (slash < 0 ? written : written.slice(0, slash)).trim().toLowerCase();
}

/** Whether it tells one device from others: words such as `DHCP` and addresses of oneself do not. */
function isAddress(address: string): boolean {
  return /[0-9:]/.test(address) && !/^(127\.|0\.0\.0\.0$|::1?$|255\.255\.255\.255$)/.test(address);
}
