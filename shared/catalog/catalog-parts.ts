import type * as z from 'zod';
import type { assetTypesFileSchema } from './asset-type.ts';
import type { CatalogProblem } from './catalog-problem.ts';
import type { componentRequirementsFileSchema } from './component-requirement.ts';
import type { CatalogFileKind, CatalogManifest } from './manifest.ts';
import type { PlantTemplate } from './plant-template.ts';
import type { programmeFileSchema } from './programme.ts';
import type { protocolsFileSchema } from './protocol.ts';
import type { requirementsFileSchema, zoneConduitRequirementsFileSchema } from './requirement.ts';
import type { RiskPolicy } from './risk-policy.ts';
import type { AttackFile } from './threat.ts';
import type { threatPatternsFileSchema } from './threat-pattern.ts';
import type { ThreatActorsFile } from './threat-source.ts';

/** A file of the catalog that has gone through its schema. */
export type FileOf<T> = { readonly file: string; readonly data: T };
type FilesOf<S extends z.ZodType> = readonly FileOf<z.output<S>>[];

/** The files of a catalog by kind. */
export type CatalogParts = {
  readonly manifest: CatalogManifest;
  /** The kinds of which a file is missing or breaks its schema: what it would hold is not known. */
  readonly broken: ReadonlySet<CatalogFileKind>;
  readonly requirements: FilesOf<typeof requirementsFileSchema>;
  readonly componentRequirements: FilesOf<typeof componentRequirementsFileSchema>;
  readonly programmes: FilesOf<typeof programmeFileSchema>;
  readonly zoneConduitRequirements: FilesOf<typeof zoneConduitRequirementsFileSchema>;
  readonly attack: readonly FileOf<AttackFile>[];
  readonly threatActors: readonly FileOf<ThreatActorsFile>[];
  readonly threatPatterns: FilesOf<typeof threatPatternsFileSchema>;
  readonly assetTypes: FilesOf<typeof assetTypesFileSchema>;
  readonly protocols: FilesOf<typeof protocolsFileSchema>;
  readonly policies: readonly FileOf<RiskPolicy>[];
  readonly templates: readonly FileOf<PlantTemplate>[];
};

/** Notes a problem at a place of a file. */
export type Report = (kind: CatalogProblem['kind'], file: string, path: readonly PropertyKey[], detail: string) => void;

/** A row of a file, and where it stands. */
export type Placed<R> = { readonly row: R; readonly file: string; readonly path: readonly PropertyKey[] };

type RowsAt<T, K extends keyof T> = T[K] extends readonly (infer R)[] ? R : never;

/** The rows that stand under a key of some files, each with its place. */
export function placedRows<T, K extends keyof T & string>(
  files: readonly FileOf<T>[],
  list: K,
): readonly Placed<RowsAt<T, K>>[] {
  return files.flatMap(({ file, data }) =>
    (data[list] as readonly RowsAt<T, K>[]).map((row, at) => ({ row, file, path: [list, at] })),
  );
}
