import { jsonPath, type CatalogProblem } from './catalog-problem.ts';
import { catalogFileKinds, MANIFEST_FILE, type CatalogFileKind, type CatalogManifest } from './manifest.ts';

/** Kinds of which a catalog may have several files; of the others it has exactly one. */
const repeated: ReadonlySet<CatalogFileKind> = new Set(['programme', 'risk-policy', 'plant-template']);

/** Whether the manifest lists each file once, and as many files of each kind as a catalog needs. */
export function checkManifest({ files }: CatalogManifest, problems: CatalogProblem[]): void {
  const file = MANIFEST_FILE;
  files.forEach(({ path, kind }, at) => {
    const earlier = files.slice(0, at);
    if (earlier.some((one) => one.path === path))
      problems.push({
        kind: 'duplicate',
        file,
        path: jsonPath(['files', at, 'path']),
        detail: `${path} is listed twice.`,
      });
    else if (!repeated.has(kind) && earlier.some((one) => one.kind === kind))
      problems.push({
        kind: 'duplicate',
        file,
        path: jsonPath(['files', at, 'kind']),
        detail: `${kind} is there already.`,
      });
  });
  for (const kind of catalogFileKinds)
    if (!files.some((one) => one.kind === kind))
      problems.push({
        kind: 'missing',
        file,
        path: jsonPath(['files']),
        detail: `No file of the kind ${kind} is listed.`,
      });
}
