import { loadCatalog } from '#electron/catalog/load-catalog.ts';
import { writeModelFile } from '#electron/storage/model-file.ts';
import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import { generatePlant } from '#shared/generate/generate-plant.ts';
import type { PlantSize } from '#shared/generate/plant-size.ts';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes an invented plant of a size into a new folder, for measuring how the app opens and draws it; gives the file. */
export function writeBenchPlant(size: PlantSize, catalogFolder: string): string {
  const catalog = loadCatalog(catalogFolder);
  if (!catalog.ok) throw new Error(catalog.error[0]?.detail);
  const path = join(mkdtempSync(join(tmpdir(), 'zonduit-bench-')), 'bench.iecmodel');
  const model = generatePlant(size, 1, catalog.value, defaultPolicy(catalog.value, 'en'));
  const written = writeModelFile(path, model, { force: false });
  if (!written.ok) throw new Error(written.error.code);
  return path;
}
