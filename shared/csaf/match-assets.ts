import type { Asset, Vulnerability } from '#shared/model/asset.ts';
import { productKey } from '#shared/model/product.ts';
import type { Advisory, AdvisoryProduct, AdvisoryVulnerability } from './advisory.ts';
import { indexProducts, type ProductIndex } from './product-index.ts';
import { compareProduct, type Make, type Verdict } from './same-product.ts';

/** An asset that advisories speak of: what would be added to it, and how many of theirs it has already. */
export type AssetMatch = {
  readonly assetId: string;
  readonly verdict: Exclude<Verdict, 'none'>;
  /** What the advisories call it. */
  readonly products: readonly string[];
  readonly additions: readonly Vulnerability[];
  readonly known: number;
};

/** What advisories would do to a plant. */
export type AdvisoryPreview = {
  readonly matches: readonly AssetMatch[];
  /** Affected products of the advisories that no asset is, by name. */
  readonly unmatched: readonly string[];
};

/** What tells a vulnerability from another one of the same asset. */
function identity({ cve, text }: Pick<Vulnerability, 'cve' | 'text'>): string {
  return cve.trim() === '' ? `text ${text}` : `cve ${cve.trim().toUpperCase()}`;
}

type Hit = { readonly vulnerability: Vulnerability; readonly verdict: Verdict; readonly product: AdvisoryProduct };

/** The score for a product; the highest where there are several, null where there is none. */
function scoreFor({ scores }: AdvisoryVulnerability, productId: string): number | null {
  const found = scores.filter(({ products }) => products.includes(productId)).map(({ score }) => score);
  return found.length === 0 ? null : Math.max(...found);
}

/** What one vulnerability means for assets of one make; null where they are not affected. */
function hitOf(
  said: AdvisoryVulnerability,
  products: ReadonlyMap<string, AdvisoryProduct>,
  verdicts: ReadonlyMap<string, Verdict>,
): Hit | null {
  if (said.safe.some((id) => verdicts.get(id) === 'matched')) return null;
  const inquired = new Set(said.inquired);
  let best: Hit | null = null;
  for (const id of [...said.affected, ...said.inquired]) {
    const [product, found] = [products.get(id), verdicts.get(id)];
    if (!product || !found || found === 'none') continue;
    const verdict = inquired.has(id) ? 'doubtful' : found;
    if (best?.verdict === 'matched' || (best && verdict === 'doubtful')) continue;
    const { cve, cwe, text } = said;
    best = { vulnerability: { cve, cwe, text, cvss: scoreFor(said, id) }, verdict, product };
  }
  return best;
}

/** Advisories made ready: their products as an index, and by id. */
type Prepared = {
  readonly index: ProductIndex;
  readonly said: readonly (Pick<Advisory, 'vulnerabilities'> & {
    readonly products: ReadonlyMap<string, AdvisoryProduct>;
  })[];
};

function prepare(advisories: readonly Advisory[]): Prepared {
  const said = advisories.map(({ products, vulnerabilities }) => ({
    vulnerabilities,
    products: new Map(products.map((one) => [one.id, one])),
  }));
  return { index: indexProducts(advisories), said };
}

/** The products that a make is or may be, by advisory, in the order of the advisories. */
function verdictsOf(make: Make, index: ProductIndex): readonly (readonly [number, ReadonlyMap<string, Verdict>])[] {
  const found = new Map<number, Map<string, Verdict>>();
  for (const { id, sought, advisory } of index.near(make)) {
    const verdict = compareProduct(make, sought);
    if (verdict === 'none') continue;
    const known = found.get(advisory) ?? new Map<string, Verdict>();
    found.set(advisory, known.set(id, verdict));
  }
  return [...found].sort(([a], [b]) => a - b);
}

/** What the advisories say of assets of one make. */
function hitsOf(asset: Asset, { index, said }: Prepared): readonly Hit[] {
  return verdictsOf(index.makeOf(asset), index).flatMap(([at, verdicts]) => {
    const { products, vulnerabilities } = said[at]!;
    return vulnerabilities.flatMap((one) => hitOf(one, products, verdicts) ?? []);
  });
}

function matchOf(asset: Asset, hits: readonly Hit[]): AssetMatch {
  const known = new Set(asset.vulnerabilities.map(identity));
  const additions = new Map<string, Vulnerability>();
  let count = 0;
  for (const { vulnerability } of hits) {
    const key = identity(vulnerability);
    if (known.has(key)) count += 1;
    else if (!additions.has(key)) additions.set(key, vulnerability);
  }
  return {
    assetId: asset.id,
    verdict: hits.some(({ verdict }) => verdict === 'matched') ? 'matched' : 'doubtful',
    products: [...new Set(hits.map(({ product }) => product.name))],
    additions: [...additions.values()],
    known: count,
  };
}

/** One row for what is certain and one for what is doubtful, of an asset of which both is said. */
function matchesOf(asset: Asset, hits: readonly Hit[]): readonly AssetMatch[] {
  const certain = hits.filter(({ verdict }) => verdict === 'matched');
  const sure = new Set(certain.map(({ vulnerability }) => identity(vulnerability)));
  const doubtful = hits.filter((hit) => hit.verdict === 'doubtful' && !sure.has(identity(hit.vulnerability)));
  return [certain, doubtful].filter((some) => some.length > 0).map((some) => matchOf(asset, some));
}

/** Matches advisories to assets by vendor, product, version and CPE. Nothing is changed. */
export function matchAdvisories(assets: Iterable<Asset>, advisories: readonly Advisory[]): AdvisoryPreview {
  const prepared = prepare(advisories);
  const makes = new Map<string, readonly Hit[]>();
  const matches: AssetMatch[] = [];
  const met = new Set<string>();
  for (const asset of assets) {
    const key = productKey(asset.vendor, asset.product, asset.version);
    if (key === null) continue;
    const hits = makes.get(key) ?? hitsOf(asset, prepared);
    makes.set(key, hits);
    for (const { product } of hits) met.add(product.name);
    matches.push(...matchesOf(asset, hits));
  }
  return { matches, unmatched: unmatchedOf(advisories, met) };
}

function unmatchedOf(advisories: readonly Advisory[], met: ReadonlySet<string>): readonly string[] {
  const names = advisories.flatMap(({ products, vulnerabilities }) => {
    const meant = new Set(vulnerabilities.flatMap(({ affected, inquired }) => [...affected, ...inquired]));
    return products.filter(({ id, name }) => meant.has(id) && !met.has(name)).map(({ name }) => name);
  });
  return [...new Set(names)];
}
