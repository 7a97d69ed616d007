const [A, Z, ZERO, NINE] = [97, 122, 48, 57];
const DIGIT = 26;
const FIRST_OTHER = 27;
const OTHERS = 3;

function bitOf(code: number): number {
  if (code >= A && code <= Z) return code - A;
  return code >= ZERO && code <= NINE ? DIGIT : FIRST_OTHER + (code % OTHERS);
}

/**
 * Which letters a folded text has, one bit each; digits share one, other scripts three. What lacks a letter of a word
 * cannot hold the word, which is much quicker to see than to search.
 */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << bitOf(text.charCodeAt(at));
  return letters;
}

/** Whether all of these letters are among those. */
export const hasLetters = (letters: number, wanted: number): boolean => (letters & wanted) === wanted;
