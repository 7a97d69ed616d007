import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogProblem } from '#shared/catalog/catalog-problem.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { MANIFEST_FILE, manifestSchema } from '#shared/catalog/manifest.ts';
import { parseCatalog } from '#shared/catalog/parse-catalog.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { checkoutCatalogFolder } from './catalog-folder.ts';
import { digestOf } from './manifest-digests.ts';

/** Reads a catalog's folder: checks each file against the manifest's digest, then parses it all and names every fault. */
export function loadCatalog(folder: string = checkoutCatalogFolder()): Result<Catalog, readonly CatalogProblem[]> {
  const manifest = readJson(folder, MANIFEST_FILE);
  if (!manifest.ok) return err([manifest.error]);
  const faults: CatalogProblem[] = [];
  const contents = new Map<string, unknown>();
  for (const { path, sha256 } of manifestSchema.safeParse(manifest.value.json).data?.files ?? []) {
    const file = readJson(folder, path);
    if (!file.ok) {
      faults.push(file.error);
      continue;
    }
    contents.set(path, file.value.json);
    if (file.value.sha256 !== sha256)
      faults.push({ kind: 'digest', file: path, path: '$', detail: `SHA-256 is ${file.value.sha256}.` });
  }
  return parseCatalog({ manifest: manifest.value.json, digest: manifest.value.sha256, contents, faults });
}

function readJson(folder: string, file: string): Result<{ json: unknown; sha256: string }, CatalogProblem> {
  try {
    const bytes = readFileSync(join(folder, file));
    const json: unknown = JSON.parse(bytes.toString('utf8'));
    return ok({ json, sha256: digestOf(bytes) });
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return err({ kind: isMissing ? 'missing' : 'unreadable', file, path: '$', detail: String(error) });
  }
}
