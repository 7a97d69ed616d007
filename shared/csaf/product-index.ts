import type { Advisory } from './advisory.ts';
import { makeOf, nameOf, soughtOf, type Make, type Name, type Sought } from './same-product.ts';
import type { Asset } from '#shared/model/asset.ts';

/** A product of an advisory made ready; `advisory` is the place of its advisory among all. */
export type Place = { readonly id: string; readonly sought: Sought; readonly advisory: number };

/** The products of advisories, each name read once, so that an asset meets only those that it may be. */
export type ProductIndex = {
  readonly makeOf: (asset: Pick<Asset, keyof Make>) => Make;
  /** Every product that an asset of the make is or may be, and few others. */
  readonly near: (make: Make) => Iterable<Place>;
};

type Places = Map<string, Place[]>;

function put(places: Places, key: string, place: Place): void {
  const known = places.get(key);
  if (known) known.push(place);
  else places.set(key, [place]);
}

/** The word of a name that the fewest products bear; none of an empty name. */
function rarest({ words }: Name, bearers: Places): string {
  const count = (word: string) => bearers.get(word)?.length ?? 0;
  return words.reduce((best, word) => (count(word) < count(best) ? word : best), words[0] ?? '');
}

function remembered(): (text: string) => Name {
  const names = new Map<string, Name>();
  return (text) => {
    const name = names.get(text) ?? nameOf(text);
    names.set(text, name);
    return name;
  };
}

/**
 * Makes the products of advisories ready. Where a name is a part of the other, that one bears its rarest word, whichever of
 * the two is the part; where both are the same but for their gaps, they are one when written in one.
 */
export function indexProducts(advisories: readonly Advisory[]): ProductIndex {
  const name = remembered();
  const all = advisories.flatMap(({ products }, advisory) =>
    products.map((one): Place => ({ id: one.id, sought: soughtOf(one, name), advisory })),
  );
  const bearers: Places = new Map();
  for (const place of all) {
    const { named, whole } = place.sought;
    const words = [...named.flatMap(({ product }) => product.words), ...(whole?.words ?? [])];
    for (const word of new Set(words)) put(bearers, word, place);
  }
  const parts: Places = new Map();
  for (const place of all)
    for (const { product } of place.sought.named)
      for (const key of new Set([rarest(product, bearers), product.joined])) put(parts, key, place);
  return {
    makeOf: (asset) => makeOf(asset, name),
    near({ product }) {
      const near = new Set(bearers.get(rarest(product, bearers)));
      for (const key of [...product.words, product.joined]) for (const place of parts.get(key) ?? []) near.add(place);
      return near;
    },
  };
}
