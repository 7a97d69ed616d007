import { unusedId } from './unused-id.ts';
import type { Transaction } from '#shared/diff/transaction.ts';
import { productKey, productSchema, type Product } from '#shared/model/product.ts';
import type { ProductName } from '#shared/supplier/supplier-return.ts';

/** The row of a product among those that there are: the first by id, as the engine takes it. */
export function findProduct(products: Iterable<Product>, { vendor, name, version }: ProductName): Product | undefined {
  const key = productKey(vendor, name, version);
  let found: Product | undefined;
  for (const product of products) {
    if (productKey(product.vendor, product.name, product.version) !== key) continue;
    if (!found || product.id < found.id) found = product;
  }
  return found;
}

/** The row of a product, or a new one where nothing is known of it yet. Assets and product are matched by their texts. */
export function productRow(tx: Transaction, name: ProductName): Product {
  const products = tx.all('product');
  const found = findProduct(products, name);
  if (found) return found;
  const taken = new Map(products.map((product) => [product.id, product]));
  const { vendor, version } = name;
  return productSchema.parse({ id: unusedId('P-', taken, 2), vendor, name: name.name, version });
}
