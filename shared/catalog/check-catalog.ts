import type { CatalogParts, Report } from './catalog-parts.ts';
import { jsonPath, type CatalogProblem } from './catalog-problem.ts';
import { checkLevels } from './check-levels.ts';
import { checkPolicy } from './check-policy.ts';
import { checkReferences } from './check-references.ts';
import { MANIFEST_FILE } from './manifest.ts';

/** Everything by which the files of a catalog do not fit together, file by file in the order of the manifest. */
export function checkCatalog(parts: CatalogParts): readonly CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  const report: Report = (kind, file, path, detail) => problems.push({ kind, file, path: jsonPath(path), detail });
  checkReferences(parts, report);
  checkLevels(parts, report);
  checkPolicies(parts, report);
  const order = new Map(parts.manifest.files.map(({ path }, at) => [path, at]));
  const placeOf = ({ file }: CatalogProblem) => order.get(file) ?? -1;
  return problems.sort((a, b) => placeOf(a) - placeOf(b));
}

function checkPolicies({ manifest, policies }: CatalogParts, report: Report): void {
  for (const { file, data } of policies) checkPolicy(data, (kind, path, detail) => report(kind, file, path, detail));
  if (!policies.some(({ data }) => data.id === manifest.defaultPolicyId))
    report('reference', MANIFEST_FILE, ['defaultPolicyId'], `There is no risk policy ${manifest.defaultPolicyId}.`);
}
