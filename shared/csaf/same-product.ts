import type { Asset } from '#shared/model/asset.ts';
import type { AdvisoryProduct } from './advisory.ts';
import { compareVersions, isInRange, type Meant } from './versions.ts';

/** Whether an asset is a product of an advisory. */
export type Verdict = 'matched' | 'doubtful' | 'none';

/** A name made ready to be compared: the words that tell it from others, and all of them in one. */
export type Name = { readonly text: string; readonly words: readonly string[]; readonly joined: string };

/** What an asset is, made ready. */
export type Make = { readonly vendor: Name; readonly product: Name; readonly version: string };
type Named = Make & { readonly isRange: boolean };
/** A product of an advisory, made ready: by what it is named, or `whole` where the tree gives nothing but a whole name. */
export type Sought = {
  readonly named: readonly Named[];
  readonly whole: Name | null;
  readonly isCombined: boolean;
};
type NameOf = (text: string) => Name;

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

/** A name made ready. */
export function nameOf(text: string): Name {
  const words = wordsOf(text);
  return { text, words, joined: words.join('') };
}

function isPart(words: readonly string[], of: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => of.includes(word));
}

/** How far two names are the same: `part` where all words of one stand in the other. */
function likeness(a: Name, b: Name): 'same' | 'part' | 'other' {
  if (a.joined !== '' && a.joined === b.joined) return 'same';
  return isPart(a.words, b.words) || isPart(b.words, a.words) ? 'part' : 'other';
}

function isVersionMeant(version: string, { version: meant, isRange }: Named): Meant {
  if (meant.trim() === '' || /^\s*(\*|-|all( versions)?)\s*$/i.test(meant)) return 'yes';
  if (isRange) return isInRange(version, meant);
  if (version.trim() === '') return 'unknown';
  // What is no plain number is the same only where it is written alike.
  return compareVersions(version, meant) === 0 ? 'yes' : 'no';
}

function verdictOf(make: Make, named: Named): Verdict {
  const product = likeness(make.product, named.product);
  if (product === 'other') return 'none';
  const isUnknown = make.vendor.text.trim() === '' || named.vendor.text === '';
  const vendor = isUnknown ? 'unknown' : likeness(make.vendor, named.vendor);
  if (vendor === 'other') return 'none';
  const version = isVersionMeant(make.version, named);
  if (version === 'no') return 'none';
  return product === 'same' && vendor === 'same' && version === 'yes' ? 'matched' : 'doubtful';
}

/** What a CPE of either form names; null where it names no product. */
function namedByCpe(cpe: string, name: NameOf): Named | null {
  const isNew = cpe.startsWith('cpe:2.3:');
  const parts = (isNew ? cpe.slice('cpe:2.3:'.length) : cpe.replace(/^cpe:\//, '')).split(/(?<!\\):/);
  const [, vendor = '', product = '', version = ''] = parts.map((part) =>
    part.replaceAll('\\', '').replaceAll('_', ' '),
  );
  return !cpe.startsWith('cpe:') || product === '' || product === '*'
    ? null
    : { vendor: name(vendor), product: name(product), version, isRange: false };
}

/** Where the tree gives nothing but a whole name, an asset of whom it holds vendor and product is worth a look. */
function verdictByName({ vendor, product }: Make, { words }: Name): Verdict {
  return isPart(product.words, words) && isPart(vendor.words, words) ? 'doubtful' : 'none';
}

/** Makes an asset ready to be compared. */
export function makeOf({ vendor, product, version }: Pick<Asset, keyof Make>, name: NameOf): Make {
  return { vendor: name(vendor), product: name(product), version };
}

/** Makes a product of an advisory ready to be compared. */
export function soughtOf(product: AdvisoryProduct, name: NameOf): Sought {
  const { isRange, version, isCombined } = product;
  // A CPE often leaves the version out or gives that of one release only: what the tree says of it counts.
  const cpe = isRange ? null : namedByCpe(product.cpe, name);
  const byCpe = cpe && { ...cpe, version: version.trim() === '' ? cpe.version : version };
  const isInTree = product.product !== '';
  const byTree = { ...makeOf(product, name), isRange };
  return {
    named: [...(isInTree ? [byTree] : []), ...(byCpe ? [byCpe] : [])],
    whole: isInTree ? null : name(product.name),
    isCombined,
  };
}

/** Whether an asset is a product of an advisory, by vendor, product and version, and by CPE where there is one. */
export function compareProduct(make: Make, { named, whole, isCombined }: Sought): Verdict {
  const verdicts = named.map((one) => verdictOf(make, one));
  if (whole) verdicts.push(verdictByName(make, whole));
  if (verdicts.includes('matched') && !isCombined) return 'matched';
  return verdicts.some((one) => one !== 'none') ? 'doubtful' : 'none';
}
