import { loadCatalog } from '#electron/catalog/load-catalog.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import { generatePlant } from '#shared/generate/generate-plant.ts';
import { isPlantSize, type PlantSizeName } from '#shared/generate/plant-size.ts';
import type { Model } from '#shared/model/model.ts';

/** The catalog that ships. */
export function benchedCatalog(): Catalog {
  const catalog = loadCatalog();
  if (!catalog.ok) throw new Error(JSON.stringify(catalog.error));
  return catalog.value;
}

/** The size that a probe was called with. */
export function sizeArgument(): PlantSizeName {
  const size = process.argv[2] ?? '';
  if (!isPlantSize(size)) throw new Error(`no such size: ${size}`);
  return size;
}

/** The plant that figures are taken at: seed 1, default policy. */
export function benchedPlant(size: PlantSizeName, catalog: Catalog): Model {
  return generatePlant(size, 1, catalog, defaultPolicy(catalog, 'en'));
}
