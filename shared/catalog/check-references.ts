import type * as z from 'zod';
import type { assetTypesFileSchema } from './asset-type.ts';
import { jsonPath, type CatalogProblem } from './catalog-problem.ts';
import { checkPolicy } from './check-policy.ts';
import { MANIFEST_FILE, type CatalogManifest } from './manifest.ts';
import type { protocolsFileSchema } from './protocol.ts';
import type { requirementsFileSchema, zoneConduitRequirementsFileSchema } from './requirement.ts';
import type { RiskPolicy } from './risk-policy.ts';
import type { attackFileSchema } from './threat.ts';

/** A file of the catalog that has gone through its schema. */
export type FileOf<T> = { readonly file: string; readonly data: T };

/** The files of a catalog by kind. */
export type CatalogParts = {
  readonly manifest: CatalogManifest;
  readonly requirements: readonly FileOf<z.output<typeof requirementsFileSchema>>[];
  readonly zoneConduitRequirements: readonly FileOf<z.output<typeof zoneConduitRequirementsFileSchema>>[];
  readonly attack: readonly FileOf<z.output<typeof attackFileSchema>>[];
  readonly assetTypes: readonly FileOf<z.output<typeof assetTypesFileSchema>>[];
  readonly protocols: readonly FileOf<z.output<typeof protocolsFileSchema>>[];
  readonly policies: readonly FileOf<RiskPolicy>[];
};

type Report = (kind: CatalogProblem['kind'], file: string, path: readonly PropertyKey[], detail: string) => void;

/** Every id that occurs twice, every reference that leads nowhere and every level that is out of order. */
export function checkReferences(parts: CatalogParts): readonly CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  const report: Report = (kind, file, path, detail) => problems.push({ kind, file, path: jsonPath(path), detail });
  const requirementIds = checkRequirements(parts, report);
  checkZoneConduitRequirements(parts, report);
  checkThreats(parts, requirementIds, report);
  checkAssetTypes(parts, checkProtocols(parts, report), report);
  checkPolicies(parts, report);
  return problems;
}

/** The ids of the rows of one list over all files; reports those that occur twice. */
function idsOf<T>(
  files: readonly FileOf<T>[],
  list: keyof T & string,
  pick: (data: T) => readonly { readonly id: string }[],
  report: Report,
): Set<string> {
  const ids = new Set<string>();
  for (const { file, data } of files)
    pick(data).forEach(({ id }, index) => {
      if (ids.has(id)) report('duplicate', file, [list, index, 'id'], `The id ${id} occurs twice.`);
      ids.add(id);
    });
  return ids;
}

function checkIds(
  ids: readonly (string | null)[],
  known: ReadonlySet<string>,
  report: (id: string, index: number) => void,
): void {
  ids.forEach((id, index) => {
    if (id !== null && !known.has(id)) report(id, index);
  });
}

function checkRequirements({ requirements }: CatalogParts, report: Report): Set<string> {
  idsOf(requirements, 'foundationalRequirements', (data) => data.foundationalRequirements, report);
  const ids = idsOf(requirements, 'requirements', (data) => data.requirements, report);
  for (const { file, data } of requirements) {
    const rows = new Map(data.requirements.map((row) => [row.id, row]));
    data.requirements.forEach((row, index) => {
      const at = ['requirements', index, 'sr'];
      if ((row.type === 'RE') !== (row.sr !== null))
        report('reference', file, at, `An RE names its SR and an SR names none; ${row.id} does not.`);
      if (row.sr === null) return;
      const parent = rows.get(row.sr);
      if (parent?.type !== 'SR') report('reference', file, at, `${row.id} enhances ${row.sr}, which is no SR.`);
      else if (row.minSL < parent.minSL || row.fr !== parent.fr)
        report(
          'order',
          file,
          ['requirements', index, 'minSL'],
          `${row.id} is asked for below its SR, or in another FR.`,
        );
    });
  }
  return ids;
}

function checkZoneConduitRequirements({ zoneConduitRequirements: files }: CatalogParts, report: Report): void {
  const steps = idsOf(files, 'steps', (data) => data.steps, report);
  idsOf(files, 'requirements', (data) => data.requirements, report);
  for (const { file, data } of files)
    data.requirements.forEach(({ id, step }, index) => {
      if (!steps.has(step)) report('reference', file, ['requirements', index, 'step'], `${id} belongs to no step.`);
    });
}

function checkThreats({ attack }: CatalogParts, requirementIds: ReadonlySet<string>, report: Report): void {
  const tactics = idsOf(attack, 'tactics', (data) => data.tactics, report);
  const techniques = idsOf(attack, 'techniques', (data) => data.techniques, report);
  const mitigations = idsOf(attack, 'mitigations', (data) => data.mitigations, report);
  const retired = idsOf(attack, 'retiredTechniques', (data) => data.retiredTechniques, report);
  for (const { file, data } of attack) {
    data.techniques.forEach((row, at) => {
      const unknown = (what: string) => (id: string) =>
        report('reference', file, ['techniques', at, what], `${row.id} names ${id}, which is not in the catalog.`);
      checkIds([row.parentId], techniques, unknown('parentId'));
      checkIds(row.tacticIds, tactics, unknown('tacticIds'));
      checkIds(row.mitigationIds, mitigations, unknown('mitigationIds'));
      if (retired.has(row.id)) report('duplicate', file, ['techniques', at, 'id'], `${row.id} is also retired.`);
    });
    data.mitigations.forEach((row, at) =>
      checkIds(row.requirementIds, requirementIds, (id, index) =>
        report(
          'reference',
          file,
          ['mitigations', at, 'requirementIds', index],
          `${row.id} is labelled with ${id}, which is not in the catalog.`,
        ),
      ),
    );
    data.retiredTechniques.forEach((row, at) =>
      checkIds([row.replacedById], techniques, (id) =>
        report(
          'reference',
          file,
          ['retiredTechniques', at, 'replacedById'],
          `${row.id} was replaced by ${id}, which is no technique of the catalog.`,
        ),
      ),
    );
  }
}

function checkProtocols({ protocols }: CatalogParts, report: Report): Set<string> {
  const categories = idsOf(protocols, 'categories', (data) => data.categories, report);
  for (const { file, data } of protocols)
    data.protocols.forEach((row, index) => {
      if (!categories.has(row.category))
        report('reference', file, ['protocols', index, 'category'], `${row.id} belongs to no category.`);
    });
  return idsOf(protocols, 'protocols', (data) => data.protocols, report);
}

function checkAssetTypes({ assetTypes }: CatalogParts, protocolIds: ReadonlySet<string>, report: Report): void {
  const groups = idsOf(assetTypes, 'groups', (data) => data.groups, report);
  const flags = idsOf(assetTypes, 'flags', (data) => data.flags, report);
  idsOf(assetTypes, 'assetTypes', (data) => data.assetTypes, report);
  for (const { file, data } of assetTypes)
    data.assetTypes.forEach((row, at) => {
      const unknown = (what: string) => (id: string) =>
        report('reference', file, ['assetTypes', at, what], `${row.id} names ${id}, which is not in the catalog.`);
      checkIds([row.group], groups, unknown('group'));
      checkIds(row.flags, flags, unknown('flags'));
      checkIds(row.protocolIds, protocolIds, unknown('protocolIds'));
    });
}

function checkPolicies({ manifest, policies }: CatalogParts, report: Report): void {
  const ids = new Set<string>();
  for (const { file, data } of policies) {
    if (ids.has(data.id)) report('duplicate', file, ['id'], `The id ${data.id} occurs twice.`);
    ids.add(data.id);
    checkPolicy(data, (kind, path, detail) => report(kind, file, path, detail));
  }
  if (!ids.has(manifest.defaultPolicyId))
    report('reference', MANIFEST_FILE, ['defaultPolicyId'], `There is no risk policy ${manifest.defaultPolicyId}.`);
}
