/** Heads as they are compared: dots, hyphens, brackets and the stroke at the end of a katakana word do not count either. */
export function foldedHead(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ー(?![ァ-ヺー])/gu, '')
    .replace(/[\s_\-./#:*()]+/gu, ' ')
    .trim();
}
