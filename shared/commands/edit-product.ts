import type { Product } from '#shared/model/product.ts';
import type { ProductName } from '#shared/supplier/supplier-return.ts';
import type { Command } from './command.ts';
import { productRow } from './product-row.ts';

/** Sets fields of a product; its row is made where nothing is known of it yet. */
export function editProduct(name: ProductName, fields: Partial<Omit<Product, 'id' | 'answers'>>): Command {
  return {
    label: { key: 'editProduct', params: { product: name.name } },
    run: (tx) => tx.put('product', { ...productRow(tx, name), ...fields }),
  };
}
