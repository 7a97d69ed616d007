import { loadCatalog } from '#electron/catalog/load-catalog.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';

let loaded: Catalog | null = null;

/** The catalog that ships, read once. */
export function theCatalog(): Catalog {
  if (loaded) return loaded;
  const result = loadCatalog();
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  loaded = result.value;
  return loaded;
}
