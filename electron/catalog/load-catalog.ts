import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogProblem } from '#shared/catalog/catalog-problem.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { MANIFEST_FILE, manifestSchema } from '#shared/catalog/manifest.ts';
import { parseCatalog } from '#shared/catalog/parse-catalog.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { checkoutCatalogFolder } from './catalog-folder.ts';

/** Reads a catalog's folder: checks each file against the manifest's digest, then parses it all. */
export function loadCatalog(folder: string = checkoutCatalogFolder()): Result<Catalog, readonly CatalogProblem[]> {
  const manifest = readJson(folder, MANIFEST_FILE);
  if (!manifest.ok) return err([manifest.error]);
  const problems: CatalogProblem[] = [];
  const contents = new Map<string, unknown>();
  for (const { path, sha256 } of manifestSchema.safeParse(manifest.value.json).data?.files ?? []) {
    const file = readJson(folder, path);
    if (!file.ok) problems.push(file.error);
    else {
      contents.set(path, file.value.json);
      if (file.value.sha256 !== sha256)
        problems.push({ kind: 'digest', file: path, path: '$', detail: `SHA-256 is ${file.value.sha256}.` });
    }
  }
  if (problems.length > 0) return err(problems);
  return parseCatalog({ manifest: manifest.value.json, digest: manifest.value.sha256, contents });
}

function readJson(folder: string, file: string): Result<{ json: unknown; sha256: string }, CatalogProblem> {
  try {
    const bytes = readFileSync(join(folder, file));
    const json: unknown = JSON.parse(bytes.toString('utf8'));
    return ok({ json, sha256: createHash('sha256').update(bytes).digest('hex') });
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return err({ kind: isMissing ? 'missing' : 'unreadable', file, path: '$', detail: String(error) });
  }
}
