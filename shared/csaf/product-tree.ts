import * as z from 'zod';
import type { AdvisoryProduct } from './advisory.ts';

/** No tree of a supplier is so deep or so large; what is more is refused. */
const MAX_DEPTH = 64;
const MAX_NODES = 200_000;

const named = z.object({
  product_id: z.string().min(1),
  name: z.string(),
  product_identification_helper: z.object({ cpe: z.string().optional() }).optional(),
});
const branch = z.object({
  category: z.string(),
  name: z.string(),
  product: named.optional(),
  branches: z.array(z.unknown()).optional(),
});
/** The parts of a product tree; branches are read one by one, so that a deep tree is no danger. */
export const productTreeSchema = z.object({
  branches: z.array(z.unknown()).default([]),
  full_product_names: z.array(named).default([]),
  relationships: z.array(z.object({ product_reference: z.string(), full_product_name: named })).default([]),
});
type ProductTree = z.output<typeof productTreeSchema>;

type Path = Pick<AdvisoryProduct, 'vendor' | 'product' | 'version' | 'isRange'>;
const nowhere: Path = { vendor: '', product: '', version: '', isRange: false };

/** What a branch adds to what stands above it. */
function below(path: Path, { category, name }: z.output<typeof branch>): Path {
  if (category === 'vendor') return { ...path, vendor: name };
  if (category === 'product_name') return { ...path, product: name };
  if (category === 'product_version') return { ...path, version: name, isRange: false };
  if (category === 'product_version_range') return { ...path, version: name, isRange: true };
  return path;
}

function productOf(said: z.output<typeof named>, path: Path, isCombined: boolean): AdvisoryProduct {
  const cpe = said.product_identification_helper?.cpe ?? '';
  return { id: said.product_id, name: said.name, cpe, isCombined, ...path };
}

type Node = { readonly at: unknown; readonly path: Path; readonly depth: number };

/** The products on the branches; null where the tree is too deep, too large or of another form. */
function onBranches(branches: readonly unknown[]): AdvisoryProduct[] | null {
  const products: AdvisoryProduct[] = [];
  const open: Node[] = branches.map((at) => ({ at, path: nowhere, depth: 1 }));
  for (let seen = 0; ; seen += 1) {
    const node = open.pop();
    if (!node) return products;
    const read = branch.safeParse(node.at);
    if (!read.success || node.depth > MAX_DEPTH || seen > MAX_NODES) return null;
    const path = below(node.path, read.data);
    if (read.data.product) products.push(productOf(read.data.product, path, false));
    for (const at of read.data.branches ?? []) open.push({ at, path, depth: node.depth + 1 });
  }
}

/** The products of a tree, each id once; null where the tree cannot be read. */
export function productsOf(tree: ProductTree): readonly AdvisoryProduct[] | null {
  const branched = onBranches(tree.branches);
  if (branched === null) return null;
  const products = new Map(branched.map((one) => [one.id, one]));
  for (const said of tree.full_product_names)
    if (!products.has(said.product_id)) products.set(said.product_id, productOf(said, nowhere, false));
  for (const { product_reference, full_product_name } of tree.relationships)
    if (!products.has(full_product_name.product_id)) {
      const part = products.get(product_reference);
      products.set(full_product_name.product_id, productOf(full_product_name, part ? pathOf(part) : nowhere, true));
    }
  return [...products.values()];
}

function pathOf({ vendor, product, version, isRange }: AdvisoryProduct): Path {
  return { vendor, product, version, isRange };
}
