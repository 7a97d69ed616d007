import { assetSchema, type Asset } from '#shared/model/asset.ts';
import { zoneSchema, type Zone } from '#shared/model/zone.ts';
import type { AssetRow } from './asset-row.ts';

/** What a pasted list adds to a plant; zones that are named and not there yet are new. */
export type ListEntities = { readonly zones: readonly Zone[]; readonly assets: readonly Asset[] };

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** Finds zones by name, else by code, whatever their width and case; of several the first. */
export function zoneFinder(zones: Iterable<Zone>): (name: string) => Zone | undefined {
  const byName = new Map<string, Zone>();
  const byCode = new Map<string, Zone>();
  const learn = (known: Map<string, Zone>, text: string, zone: Zone) => {
    const key = folded(text);
    if (key !== '' && !known.has(key)) known.set(key, zone);
  };
  for (const zone of zones) {
    learn(byName, zone.name, zone);
    learn(byCode, zone.code, zone);
  }
  return (name) => byName.get(folded(name)) ?? byCode.get(folded(name));
}

/** The assets of a list, each in the zone that its row names, in a new one of that name, or in the given one (null for none). */
export function listEntities(
  rows: readonly AssetRow[],
  zones: Iterable<Zone>,
  intoZoneId: string | null,
  makeId: () => string,
): ListEntities {
  const find = zoneFinder(zones);
  const made = new Map<string, Zone>();
  const zoneIdOf = ({ zone: name }: AssetRow): string | null => {
    if (name === '') return intoZoneId;
    const known = find(name) ?? made.get(folded(name));
    if (known) return known.id;
    const zone = zoneSchema.parse({ id: makeId(), name });
    made.set(folded(name), zone);
    return zone.id;
  };
  const assets = rows.map((row) => {
    const { zone: _zone, addresses, ...fields } = row;
    return assetSchema.parse({ ...fields, addresses: [...addresses], id: makeId(), zoneId: zoneIdOf(row) });
  });
  return { zones: [...made.values()], assets };
}
