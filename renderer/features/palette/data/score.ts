import { hasLetters, lettersOf } from './letters.ts';

/** Something that can be found by its name, which is how its text begins, and by what else it is known by. Both are folded. */
export type Findable = {
  readonly name: string;
  readonly text: string;
  /** What letters the name and the whole text have. */
  readonly nameLetters: number;
  readonly letters: number;
};

/** A word of a query, with its letters. */
export type Word = { readonly word: string; readonly letters: number };

/** How well a word fits, from best to worst. A word that is not there scores nothing. */
const WHOLE = 100;
const START = 80;
const WORD_START = 60;
const KNOWN_BY = 50;
const INSIDE = 40;
const MORE_INSIDE = 30;
const LOOSE = 20;

/** Letters and digits, of any script, go on a word; whatever else begins one anew. */
const wordLetter = /[\p{L}\p{N}]/u;
const ASCII = 128;
const isAsciiLetter = Array.from({ length: ASCII }, (_none, code) => wordLetter.test(String.fromCharCode(code)));

function beginsWord(text: string, at: number): boolean {
  if (at === 0) return true;
  const code = text.charCodeAt(at - 1);
  return !(code < ASCII ? isAsciiLetter[code] : wordLetter.test(text[at - 1] ?? ''));
}

/** Where the last letter of the word stands when its letters follow one after the other from `start`, or -1. */
function looseEnd(name: string, word: string, start: number): number {
  let at = start;
  for (let letter = 1; letter < word.length && at >= 0; letter += 1) at = name.indexOf(word[letter] ?? '', at + 1);
  return at;
}

/** The letters of a word in their order from the beginning of a word, as in `hstr` for `historian`; the closer together the better. */
function looseScore({ name, nameLetters }: Findable, { word, letters }: Word): number {
  if (!hasLetters(nameLetters, letters)) return 0;
  const first = word[0] ?? '';
  let best = 0;
  for (let start = name.indexOf(first); start >= 0 && word.length > 1; start = name.indexOf(first, start + 1)) {
    const end = looseEnd(name, word, start);
    if (end < 0) break;
    if (beginsWord(name, start)) best = Math.max(best, (LOOSE * word.length) / (end - start + 1));
  }
  return best;
}

/** How well a word fits as it is. */
function wordScore({ name, text, letters: own }: Findable, { word, letters }: Word): number {
  if (!hasLetters(own, letters)) return 0;
  let best = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0) return name === word ? WHOLE : START;
    const isInName = at < name.length;
    if (beginsWord(text, at)) return Math.max(best, isInName ? WORD_START : KNOWN_BY);
    best = Math.max(best, isInName ? INSIDE : MORE_INSIDE);
  }
  return best;
}

/** The words of a folded query. */
export function wordsOf(query: string): readonly Word[] {
  const words = query.split(/\s+/).filter((word) => word !== '');
  return words.map((word) => ({ word, letters: lettersOf(word) }));
}

/**
 * How well something fits all words of a query, 0 where one of them is not there; no words fit everything. Among equals
 * the shorter name wins. `isLoose` also takes words whose letters are only there in their order; whatever fits a query
 * loosely fits every query that it begins with.
 */
export function scoreOf(item: Findable, words: readonly Word[], isLoose: boolean): number {
  let sum = 0;
  let length = 0;
  for (const word of words) {
    const score = wordScore(item, word) || (isLoose ? looseScore(item, word) : 0);
    if (score === 0) return 0;
    sum += score;
    length += word.word.length;
  }
  return words.length === 0 ? 1 : sum / words.length + Math.min(1, length / (item.name.length + 1));
}
