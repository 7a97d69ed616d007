import type { Asset, Vulnerability } from '#shared/model/asset.ts';
import { displayName } from '#shared/model/display-name.ts';
import type { Model } from '#shared/model/model.ts';

/** A vulnerability of an asset; `at` is its place in the asset's list. */
export type VulnerabilityRow = Vulnerability & {
  readonly id: string;
  readonly assetId: string;
  readonly at: number;
  readonly assetName: string;
  readonly product: string;
};

/** The id of the row of a vulnerability. */
export function vulnerabilityRowId(assetId: string, at: number): string {
  return `${at}\n${assetId}`;
}

/** What an asset is, in words. */
export function productText({ vendor, product, version }: Pick<Asset, 'vendor' | 'product' | 'version'>): string {
  return [vendor, product, version].filter((word) => word !== '').join(' ');
}

/** The vulnerabilities of all assets, by asset. */
export function vulnerabilityRows(assets: Model['asset']): readonly VulnerabilityRow[] {
  return [...assets.values()].flatMap((asset) =>
    asset.vulnerabilities.map((one, at) => ({
      ...one,
      id: vulnerabilityRowId(asset.id, at),
      assetId: asset.id,
      at,
      assetName: displayName('asset', asset),
      product: productText(asset),
    })),
  );
}
