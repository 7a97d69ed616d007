import { dispatch } from '#renderer/state/dispatch.ts';
import { openDocument } from '#renderer/state/document-store.ts';
import { editEntities } from '#shared/commands/edit-entity.ts';
import { vulnerabilitySchema, type Vulnerability } from '#shared/model/asset.ts';
import { goOnIn } from '../programme-view.ts';
import { vulnerabilityRowId, type VulnerabilityRow } from './rows.ts';

function byAsset(rows: readonly VulnerabilityRow[]): ReadonlyMap<string, readonly VulnerabilityRow[]> {
  return Map.groupBy(rows, ({ assetId }) => assetId);
}

/** Writes fields of vulnerabilities in one step. */
export function writeVulnerabilities(
  rows: readonly VulnerabilityRow[],
  edits: ReadonlyMap<string, Partial<VulnerabilityRow>>,
  mergeKey: string | null,
): boolean {
  const touched = byAsset(rows.filter(({ id }) => edits.has(id)));
  const command = editEntities('asset', [...touched.keys()], ({ id, vulnerabilities }) => ({
    vulnerabilities: vulnerabilities.map((one, at): Vulnerability => {
      const { cve, cwe, cvss, text } = { ...one, ...edits.get(vulnerabilityRowId(id, at)) };
      return { cve, cwe, cvss, text };
    }),
  }));
  return dispatch(command, mergeKey);
}

/** Removes vulnerabilities in one step. */
export function removeVulnerabilities(rows: readonly VulnerabilityRow[], ids: readonly string[]): void {
  const gone = new Set(ids);
  const touched = byAsset(rows.filter(({ id }) => gone.has(id)));
  if (touched.size === 0) return;
  dispatch(
    editEntities('asset', [...touched.keys()], ({ id, vulnerabilities }) => ({
      vulnerabilities: vulnerabilities.filter((_one, at) => !gone.has(vulnerabilityRowId(id, at))),
    })),
  );
}

/** Adds an empty vulnerability to an asset and goes on in its row. */
export function addVulnerability(assetId: string): void {
  const at = openDocument().model.asset.get(assetId)?.vulnerabilities.length;
  if (at === undefined) return;
  const added = vulnerabilitySchema.parse({});
  if (dispatch(editEntities('asset', [assetId], (asset) => ({ vulnerabilities: [...asset.vulnerabilities, added] }))))
    goOnIn(vulnerabilityRowId(assetId, at));
}
