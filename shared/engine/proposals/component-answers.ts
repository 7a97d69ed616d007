import { indexCatalog } from '#shared/engine/catalog-index.ts';
import { categoriesOfAsset } from '#shared/engine/component-table.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Model } from '#shared/model/model.ts';
import { productKey, type Product } from '#shared/model/product.ts';
import type { ProposalSubject } from './proposal.ts';

/**
 * Of some component requirements, those that hold for a subject: for an asset, those of its component categories; for
 * a zone or conduit, all.
 */
export function componentAnswers(
  ids: readonly string[],
  { kind, id }: ProposalSubject,
  model: Model,
  catalog: Catalog,
): readonly string[] {
  const asset = kind === 'asset' ? model.asset.get(id) : undefined;
  if (!asset) return ids;
  const index = indexCatalog(catalog);
  const key = productKey(asset.vendor, asset.product, asset.version);
  const categories = categoriesOfAsset(asset, key === null ? undefined : productOf(key, model), index);
  return ids.filter((one) => index.componentCategorySets[index.componentPlaces.get(one) ?? -1]! & categories);
}

function productOf(key: string, { product }: Model): Product | undefined {
  return [...product.values()].find(({ vendor, name, version }) => productKey(vendor, name, version) === key);
}
