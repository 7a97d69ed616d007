/** The words that a line names, as they were written. */
export function readWords(text: string): string[] {
  const words = text.split(/[,;、,]/u).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}
