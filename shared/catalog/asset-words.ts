import type { AssetType } from './asset-type.ts';

/** What the recogniser needs to know of a type of asset. */
export type WordedType = Pick<AssetType, 'id' | 'name' | 'words'>;

/** Finds the type of asset that a text speaks of; null where it speaks of none. */
export type AssetWords = {
  /** The type that the text names as a whole: its id, its name in either language, one of its words. */
  whole(text: string): string | null;
  /** The type whose longest word occurs in the text; of equally long ones the last, which in a name is the head. */
  within(text: string): string | null;
};

/** A word in the form in which it is looked for: as tokens where it is Latin, as letters where it is not. */
type Phrase = { readonly tokens: readonly string[]; readonly letters: string; readonly typeId: string };

const foreign = /[^\p{ASCII}]/u;
const katakanaEnd = /ー(?![ァ-ヺー])/gu;
const acronym = /\(([A-Z0-9-]{2,6})\)/;
const brackets = /\([^)]*\)/g;

/** One width and case, and without the long stroke at the end of a katakana word, which writers put or leave out. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(katakanaEnd, '');

const lettersOf = (text: string): string => text.replace(/[\s\-_/・.,'"]+/gu, '');

/** A Latin word without the s of its plural. */
function singular(token: string): string {
  if (/(?:ch|sh|x|ss)es$/.test(token)) return token.slice(0, -2);
  return token.length > 3 && /[^su]s$/.test(token) ? token.slice(0, -1) : token;
}

/** Words and numbers in order; a number that is stuck to a word is a token of its own, so that PLC01 is a PLC. */
const tokensOf = (text: string): string[] => (text.match(/[a-z]+|\d+/g) ?? []).map(singular);

function phrasesOf({ id, name, words }: WordedType): Phrase[] {
  const names = [name.en, name.ja].flatMap((one) => {
    const plain = one.normalize('NFKC');
    return [plain.replace(brackets, ''), acronym.exec(plain)?.[1] ?? ''];
  });
  return [...names, ...words].flatMap((word) => {
    const text = folded(word);
    const letters = lettersOf(text);
    const tokens = foreign.test(text) ? [] : tokensOf(text);
    return letters === '' ? [] : [{ tokens, letters, typeId: id }];
  });
}

/** Where the tokens of a phrase begin in a text, the last such place; -1 where nowhere. */
function lastPlace(tokens: readonly string[], phrase: readonly string[]): number {
  for (let at = tokens.length - phrase.length; at >= 0; at -= 1)
    if (phrase.every((token, index) => tokens[at + index] === token)) return at;
  return -1;
}

type Found = { readonly typeId: string; readonly length: number; readonly end: number };

const isBetter = (one: Found, other: Found | null): boolean =>
  other === null || one.length > other.length || (one.length === other.length && one.end > other.end);

function search(text: string, latin: ReadonlyMap<string, readonly Phrase[]>, other: readonly Phrase[]): string | null {
  const tokens = tokensOf(text);
  let best: Found | null = null;
  for (const token of new Set(tokens))
    for (const phrase of latin.get(token) ?? []) {
      const at = lastPlace(tokens, phrase.tokens);
      if (at < 0) continue;
      const found = { typeId: phrase.typeId, length: phrase.letters.length, end: at + phrase.tokens.length };
      if (isBetter(found, best)) best = found;
    }
  if (!foreign.test(text)) return best?.typeId ?? null;
  const letters = lettersOf(text);
  for (const { typeId, letters: word } of other) {
    const at = letters.lastIndexOf(word);
    // A Japanese word says in one letter what takes two in Latin.
    const found = { typeId, length: 2 * word.length, end: at + word.length };
    if (at >= 0 && isBetter(found, best)) best = found;
  }
  return best?.typeId ?? null;
}

/** Makes a recogniser out of a catalog's types of asset; what has been asked before costs nothing. */
export function makeAssetWords(types: readonly WordedType[]): AssetWords {
  const phrases = types.flatMap(phrasesOf);
  const isLatin = ({ tokens }: Phrase) => tokens.length > 0;
  const latin = Map.groupBy(phrases.filter(isLatin), ({ tokens }) => tokens[0] ?? '');
  const other = phrases.filter((phrase) => !isLatin(phrase));
  const exact = new Map<string, string>();
  const learn = (text: string, id: string) => {
    const key = lettersOf(folded(text));
    if (key !== '' && !exact.has(key)) exact.set(key, id);
  };
  for (const { id, name } of types) for (const text of [id, name.en, name.ja]) learn(text, id);
  for (const { id, words } of types) for (const word of words) learn(word, id);
  const known = new Map<string, string | null>();
  return {
    whole: (text) => exact.get(lettersOf(folded(text))) ?? null,
    within(text) {
      let found = known.get(text);
      if (found === undefined) known.set(text, (found = search(folded(text), latin, other)));
      return found;
    },
  };
}
