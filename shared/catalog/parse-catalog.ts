import type * as z from 'zod';
import { err, ok, type Result } from '#shared/result.ts';
import { assembleCatalog } from './assemble-catalog.ts';
import { assetTypesFileSchema } from './asset-type.ts';
import type { CatalogParts, FileOf } from './catalog-parts.ts';
import { jsonPath, type CatalogProblem } from './catalog-problem.ts';
import type { Catalog } from './catalog.ts';
import { checkCatalog } from './check-catalog.ts';
import { checkManifest } from './check-manifest.ts';
import { componentRequirementsFileSchema } from './component-requirement.ts';
import { MANIFEST_FILE, manifestSchema, type CatalogFileKind, type CatalogManifest } from './manifest.ts';
import { plantTemplateSchema } from './plant-template.ts';
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
  /** What went wrong while the files were read; a file without content is among them. */
  readonly faults?: readonly CatalogProblem[];
};

/**
 * The catalog, or every problem that its files have, in the order of the manifest: each file against its schema, then all
 * that refer to each other. A file that breaks its schema hides nothing of the others: what would be in it is not missed.
 */
export function parseCatalog(files: CatalogFiles): Result<Catalog, readonly CatalogProblem[]> {
  const problems = [...(files.faults ?? [])];
  const manifest = parseFile(manifestSchema, MANIFEST_FILE, files.manifest, problems);
  if (!manifest) return err(problems);
  checkManifest(manifest, problems);
  const parts = parseParts(manifest, files, problems);
  problems.push(...checkCatalog(parts));
  if (problems.length === 0) return ok(assembleCatalog(parts, files.digest));
  const order = new Map(manifest.files.map(({ path }, at) => [path, at]));
  const placeOf = ({ file }: CatalogProblem) => order.get(file) ?? -1;
  return err(problems.sort((a, b) => placeOf(a) - placeOf(b)));
}

function parseParts(manifest: CatalogManifest, files: CatalogFiles, problems: CatalogProblem[]): CatalogParts {
  const broken = new Set<CatalogFileKind>();
  function filesOf<S extends z.ZodType>(kind: CatalogFileKind, schema: S): FileOf<z.output<S>>[] {
    const listed = manifest.files.filter((entry) => entry.kind === kind);
    if (listed.length === 0) broken.add(kind);
    return listed.flatMap(({ path: file }) => {
      const data = contentOf(file, schema, files, problems);
      if (data === null) broken.add(kind);
      return data === null ? [] : [{ file, data }];
    });
  }
  return {
    manifest,
    broken,
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
    templates: filesOf('plant-template', plantTemplateSchema),
  };
}

function contentOf<S extends z.ZodType>(
  file: string,
  schema: S,
  { contents, faults = [] }: CatalogFiles,
  problems: CatalogProblem[],
): z.output<S> | null {
  if (contents.has(file)) return parseFile(schema, file, contents.get(file), problems);
  if (!faults.some((fault) => fault.file === file))
    problems.push({ kind: 'missing', file, path: '$', detail: 'The manifest lists this file, but it is not there.' });
  return null;
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
