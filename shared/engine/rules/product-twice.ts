import { productKey } from '#shared/model/product.ts';
import type { Rule } from './rule.ts';

/** Two products of the same vendor, name and version: the answers of the first one by id count. */
export const productTwice: Rule<'product'> = {
  id: 'product-twice',
  clause: 'ZCR 6.1',
  scope: 'product',
  evaluate: ({ id, vendor, name, version }, _, { assets }) => {
    const key = productKey(vendor, name, version);
    const first = assets.components.byKey.get(key ?? '');
    return key === null || !first || first.id === id ? null : { severity: 'warning', params: { first: first.id } };
  },
};
