import type * as z from 'zod';
import { err, ok, type Result } from '#shared/result.ts';
import { assetTypesFileSchema } from './asset-type.ts';
import { jsonPath, type CatalogProblem } from './catalog-problem.ts';
import type { Catalog } from './catalog.ts';
import { checkReferences, type CatalogParts, type FileOf } from './check-references.ts';
import { MANIFEST_FILE, manifestSchema, type CatalogFileKind } from './manifest.ts';
import { protocolsFileSchema } from './protocol.ts';
import { requirementsFileSchema, zoneConduitRequirementsFileSchema } from './requirement.ts';
import { riskPolicySchema } from './risk-policy.ts';
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
    zoneConduitRequirements: filesOf('zone-conduit-requirements', zoneConduitRequirementsFileSchema),
    attack: filesOf('attack', attackFileSchema),
    assetTypes: filesOf('asset-types', assetTypesFileSchema),
    protocols: filesOf('protocols', protocolsFileSchema),
    policies: filesOf('risk-policy', riskPolicySchema),
  };
  if (problems.length === 0) problems.push(...checkReferences(parts));
  return problems.length === 0 ? ok(assemble(parts, files.digest)) : err(problems);
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

function assemble(parts: CatalogParts, digest: string): Catalog {
  function all<T, R>(files: readonly FileOf<T>[], pick: (data: T) => readonly R[]): readonly R[] {
    return files.flatMap(({ data }) => pick(data));
  }
  return {
    manifest: parts.manifest,
    digest,
    foundationalRequirements: all(parts.requirements, (file) => file.foundationalRequirements),
    requirements: all(parts.requirements, (file) => file.requirements),
    workflowStages: all(parts.zoneConduitRequirements, (file) => file.steps),
    zoneConduitRequirements: all(parts.zoneConduitRequirements, (file) => file.requirements),
    tactics: all(parts.attack, (file) => file.tactics),
    techniques: all(parts.attack, (file) => file.techniques),
    mitigations: all(parts.attack, (file) => file.mitigations),
    retiredTechniques: all(parts.attack, (file) => file.retiredTechniques),
    threatLicence: all(parts.attack, (file) => file.licence),
    assetGroups: all(parts.assetTypes, (file) => file.groups),
    assetFlags: all(parts.assetTypes, (file) => file.flags),
    assetTypes: all(parts.assetTypes, (file) => file.assetTypes),
    protocolCategories: all(parts.protocols, (file) => file.categories),
    protocols: all(parts.protocols, (file) => file.protocols),
    policies: parts.policies.map(({ data }) => data),
  };
}
