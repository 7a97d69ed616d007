import type { CatalogParts, Report } from './catalog-parts.ts';
import { jsonPath, type CatalogProblem } from './catalog-problem.ts';
import { checkComponentRequirements } from './check-components.ts';
import { checkAssetTypes, checkProtocols } from './check-inventory.ts';
import { checkLevelDifferences, checkSystemRequirements } from './check-levels.ts';
import { checkPolicy } from './check-policy.ts';
import { checkProgrammes } from './check-programmes.ts';
import { checkReferences } from './check-references.ts';
import { checkTemplates } from './check-templates.ts';
import { checkTechniques, checkThreatActors } from './check-threats.ts';
import { MANIFEST_FILE, type CatalogFileKind } from './manifest.ts';

type Check = (parts: CatalogParts, report: Report) => void;

/** Every check, with the kinds of file that must be whole for it to say anything. */
const checks: readonly (readonly [Check, ...CatalogFileKind[]])[] = [
  [checkReferences],
  [checkSystemRequirements, 'requirements'],
  [checkComponentRequirements],
  [checkLevelDifferences, 'requirements', 'component-requirements'],
  [checkProgrammes],
  [checkTechniques],
  [checkThreatActors],
  [checkAssetTypes],
  [checkProtocols],
  [checkPolicies],
  [checkDefaultPolicy, 'risk-policy'],
  [checkTemplates, 'risk-policy', 'requirements', 'threat-actors', 'threat-patterns', 'asset-types', 'protocols'],
];

/** Everything by which the files of a catalog do not fit together. */
export function checkCatalog(parts: CatalogParts): readonly CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  const report: Report = (kind, file, path, detail) => problems.push({ kind, file, path: jsonPath(path), detail });
  for (const [check, ...needed] of checks) if (!needed.some((kind) => parts.broken.has(kind))) check(parts, report);
  return problems;
}

function checkPolicies({ policies }: CatalogParts, report: Report): void {
  for (const { file, data } of policies) checkPolicy(data, (kind, path, detail) => report(kind, file, path, detail));
}

function checkDefaultPolicy({ manifest: { defaultPolicyId }, policies }: CatalogParts, report: Report): void {
  if (!policies.some(({ data }) => data.id === defaultPolicyId))
    report('reference', MANIFEST_FILE, ['defaultPolicyId'], `There is no risk policy ${defaultPolicyId}.`);
}
