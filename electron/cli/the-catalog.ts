import { loadCatalog } from '#electron/catalog/load-catalog.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';

let loaded: Catalog | null = null;

/** The catalog that ships with the command line, read once. */
export function theCatalog(): Catalog {
  if (loaded) return loaded;
  const catalog = loadCatalog();
  if (!catalog.ok) throw new Error(catalog.error.map(({ file, detail }) => `${file}: ${detail}`).join(' '));
  return (loaded = catalog.value);
}
