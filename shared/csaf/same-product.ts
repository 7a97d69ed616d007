import type { Asset } from '#shared/model/asset.ts';
import type { AdvisoryProduct } from './advisory.ts';
import { compareVersions, isInRange, type Meant } from './versions.ts';

/** Whether an asset is a product of an advisory. */
export type Verdict = 'matched' | 'doubtful' | 'none';

type Named = Pick<AdvisoryProduct, 'vendor' | 'product' | 'version' | 'isRange'>;
export type Kept = Pick<Asset, 'vendor' | 'product' | 'version'>;

const legalForms = new Set(
  'ag,gmbh,inc,ltd,llc,co,corp,corporation,company,limited,sa,se,plc,bv,nv,kk,kg,株式会社'.split(','),
);

/** The words of a name that tell it from others. */
function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('株式会社', ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !legalForms.has(word));
}

function isPart(words: readonly string[], of: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => of.includes(word));
}

/** How far two names are the same: `part` where all words of one stand in the other. */
function likeness(one: string, other: string): 'same' | 'part' | 'other' {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length > 0 && a.join('') === b.join('')) return 'same';
  return isPart(a, b) || isPart(b, a) ? 'part' : 'other';
}

function isVersionMeant(version: string, { version: meant, isRange }: Named): Meant {
  if (meant.trim() === '' || /^\s*(\*|-|all( versions)?)\s*$/i.test(meant)) return 'yes';
  if (isRange) return isInRange(version, meant);
  if (version.trim() === '') return 'unknown';
  // What is no plain number is the same only where it is written alike.
  return compareVersions(version, meant) === 0 ? 'yes' : 'no';
}

function verdictOf(asset: Kept, named: Named): Verdict {
  const version = isVersionMeant(asset.version, named);
  if (version === 'no' || named.product === '' || asset.product.trim() === '') return 'none';
  const product = likeness(asset.product, named.product);
  const vendor = asset.vendor.trim() === '' || named.vendor === '' ? 'unknown' : likeness(asset.vendor, named.vendor);
  if (product === 'other' || vendor === 'other') return 'none';
  return product === 'same' && vendor === 'same' && version === 'yes' ? 'matched' : 'doubtful';
}

/** What a CPE of either form names; null where it names no product. */
function namedByCpe(cpe: string): Named | null {
  const isNew = cpe.startsWith('cpe:2.3:');
  const parts = (isNew ? cpe.slice('cpe:2.3:'.length) : cpe.replace(/^cpe:\//, '')).split(/(?<!\\):/);
  const [, vendor = '', product = '', version = ''] = parts.map((part) =>
    part.replaceAll('\\', '').replaceAll('_', ' '),
  );
  return !cpe.startsWith('cpe:') || product === '' || product === '*'
    ? null
    : { vendor, product, version, isRange: false };
}

/** Where the tree gives nothing but a whole name, an asset of whom it holds vendor and product is worth a look. */
function verdictByName(asset: Kept, name: string): Verdict {
  const words = wordsOf(name);
  const isNamed = isPart(wordsOf(asset.product), words) && isPart(wordsOf(asset.vendor), words);
  return isNamed ? 'doubtful' : 'none';
}

/** Whether an asset is a product of an advisory, by vendor, product and version, and by CPE where there is one. */
export function compareProduct(asset: Kept, product: AdvisoryProduct): Verdict {
  const byTree = product.product === '' ? verdictByName(asset, product.name) : verdictOf(asset, product);
  // A CPE often leaves the version out or gives that of one release only: what the tree says of it counts.
  const cpe = product.isRange ? null : namedByCpe(product.cpe);
  const byCpe = cpe && { ...cpe, version: product.version.trim() === '' ? cpe.version : product.version };
  const verdicts = [byTree, ...(byCpe ? [verdictOf(asset, byCpe)] : [])];
  const isMatched = verdicts.includes('matched') && !product.isCombined;
  if (isMatched) return 'matched';
  return verdicts.some((one) => one !== 'none') ? 'doubtful' : 'none';
}
