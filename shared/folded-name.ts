/** Names as they are compared: letters of one width and case, and one space where there are several. */
export function foldedName(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
