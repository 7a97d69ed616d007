import type { Vulnerability } from '#shared/model/asset.ts';
import type { Command } from './command.ts';

/** What is added to which asset. */
export type AddedVulnerabilities = { readonly assetId: string; readonly additions: readonly Vulnerability[] };

/** Adds vulnerabilities to assets in one step (ZCR 5.2); refused where an asset would have more than it can keep. */
export function takeVulnerabilities(added: readonly AddedVulnerabilities[]): Command {
  const count = added.reduce((sum, { additions }) => sum + additions.length, 0);
  return {
    label: { key: 'takeVulnerabilities', params: { count } },
    run(tx) {
      for (const { assetId, additions } of added) {
        const asset = tx.get('asset', assetId);
        if (!asset || additions.length === 0) continue;
        tx.put('asset', { ...asset, vulnerabilities: [...asset.vulnerabilities, ...additions] });
      }
    },
  };
}
