import type * as z from 'zod';
import { err, ok, type Result } from '#shared/result.ts';
import { assembleCatalog } from './assemble-catalog.ts';
import { assetTypesFileSchema } from './asset-type.ts';
import { jsonPath, type CatalogProblem } from './catalog-problem.ts';
import type { CatalogParts, FileOf } from './catalog-parts.ts';
import type { Catalog } from './catalog.ts';
import { checkCatalog } from './check-catalog.ts';
import { componentRequirementsFileSchema } from './component-requirement.ts';
import { MANIFEST_FILE, manifestSchema, type CatalogFileKind } from './manifest.ts';
import { programmeFileSchema } from './programme.ts';
import { protocolsFileSchema } from './protocol.ts';
import { requirementsFileSchema, zoneConduitRequirementsFileSchema } from './requirement.ts';
import { riskPolicySchema } from './risk-policy.ts';
import { threatActorsFileSchema } from './threat-source.ts';
import { threatPatternsFileSchema } from './threat-pattern.ts';
import { attackFileSchema } from './threat.ts';

/** The parsed JSON of a catalog's files by their path, and the SHA-256 of the manifest's bytes. */
export type CatalogFiles = {
  readonly manifest: unknown;
  readonly digest: string;
  readonly contents: ReadonlyMap<string, unknown>;
};

/** The catalog, or every problem that its files have: each file against its schema, then all that refer to each other. */
export function parseCatalog(files: CatalogFiles): Result<Catalog, readonly CatalogProblem[]> {
  const problems: CatalogProblem[] = [];
  const manifest = parseFile(manifestSchema, MANIFEST_FILE, files.manifest, problems);
  if (!manifest) return err(problems);

  function filesOf<S extends z.ZodType>(kind: CatalogFileKind, schema: S): FileOf<z.output<S>>[] {
    const found: FileOf<z.output<S>>[] = [];
    for (const { path: file } of manifest?.files.filter((entry) => entry.kind === kind) ?? []) {
      if (!files.contents.has(file)) {
        problems.push({
          kind: 'missing',
          file,
          path: '$',
          detail: 'The manifest lists this file, but it is not there.',
        });
        continue;
      }
      const data = parseFile(schema, file, files.contents.get(file), problems);
      if (data) found.push({ file, data });
    }
    return found;
  }
  const parts: CatalogParts = {
    manifest,
    requirements: filesOf('requirements', requirementsFileSchema),
    componentRequirements: filesOf('component-requirements', componentRequirementsFileSchema),
    programmes: filesOf('programme', programmeFileSchema),
    zoneConduitRequirements: filesOf('zone-conduit-requirements', zoneConduitRequirementsFileSchema),
    attack: filesOf('attack', attackFileSchema),
    threatActors: filesOf('threat-actors', threatActorsFileSchema),
    threatPatterns: filesOf('threat-patterns', threatPatternsFileSchema),
    assetTypes: filesOf('asset-types', assetTypesFileSchema),
    protocols: filesOf('protocols', protocolsFileSchema),
    policies: filesOf('risk-policy', riskPolicySchema),
  };
  if (problems.length === 0) problems.push(...checkCatalog(parts));
  return problems.length === 0 ? ok(assembleCatalog(parts, files.digest)) : err(problems);
}

function parseFile<S extends z.ZodType>(
  schema: S,
  file: string,
  content: unknown,
  problems: CatalogProblem[],
): z.output<S> | null {
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues)
    problems.push({ kind: 'invalid', file, path: jsonPath(issue.path), detail: issue.message });
  return null;
}
