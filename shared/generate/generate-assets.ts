import type { AssetType } from '#shared/catalog/asset-type.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { assetSchema, type Asset } from '#shared/model/asset.ts';
import type { Product } from '#shared/model/product.ts';
import type { SecurityLevel } from '#shared/model/security-level.ts';
import type { Zone } from '#shared/model/zone.ts';
import { numberedId } from './plant-size.ts';
import type { Random } from './random.ts';

function typesByLevel(catalog: Catalog): (level: Zone['purdueLevel']) => readonly AssetType[] {
  const byLevel = Map.groupBy(catalog.assetTypes, (type) => type.typicalPurdueLevel);
  return (level) => byLevel.get(level ?? '1') ?? catalog.assetTypes;
}

function capability(random: Random): SecurityLevel[] {
  const base = random.below(3);
  return Array.from({ length: 7 }, () => Math.min(4, base + random.below(2)) as SecurityLevel);
}

function vulnerabilities(random: Random): object[] {
  if (!random.chance(0.1)) return [];
  return [{ text: 'Firmware is two releases behind.', cwe: 'CWE-1104', cvss: 4 + random.below(6) }];
}

/** Assets of types that are usual at the Purdue level of their zone, spread evenly over the zones. */
export function generateAssets(
  count: number,
  zones: readonly Zone[],
  products: ReadonlyMap<string, readonly Product[]>,
  { catalog, random }: { readonly catalog: Catalog; readonly random: Random },
): Asset[] {
  const typesAt = typesByLevel(catalog);
  return Array.from({ length: count }, (_, index) => {
    const zone = zones[index % zones.length] as Zone;
    const type = random.pick(typesAt(zone.purdueLevel));
    const product = products.get(type.id)?.[random.below(3)];
    return assetSchema.parse({
      id: numberedId('A', index, count),
      name: `${type.name.en} ${Math.floor(index / zones.length) + 1}`,
      type: type.id,
      zoneId: zone.id,
      vendor: product?.vendor,
      product: product?.name,
      version: product?.version,
      addresses: [`10.${Math.floor(index / 62_500)}.${Math.floor(index / 250) % 250}.${(index % 250) + 1}`],
      componentCategory: type.componentCategory,
      slCapability: random.chance(0.3) ? capability(random) : null,
      isSafetyRelated: type.flags.includes('safety'),
      isWireless: type.flags.includes('wireless'),
      isTemporarilyConnected: type.flags.includes('transient'),
      vulnerabilities: vulnerabilities(random),
      source: 'generated',
    });
  });
}
