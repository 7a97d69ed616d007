import { textWidth } from './text-width.ts';

/** What stays together: a Japanese letter with the signs that may not begin a line, a word, or the space between. */
const PIECES =
  /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60][、。，．・：；？！）」』】〕〉》ー々…]*|[^\s\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]+|\s+/gu;

/** A word that is longer than a line, in as many parts as it takes. */
function broken(word: string, width: number, size: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && textWidth(part + letter, size) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

function wrapLine(line: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const [piece] of line.matchAll(PIECES)) {
    const isFit = textWidth((current + piece).trimEnd(), size) <= width;
    if (isFit) current += piece;
    else {
      if (current.trim() !== '') lines.push(current.trimEnd());
      const parts = broken(piece.trimStart(), width, size);
      current = parts.pop() ?? '';
      lines.push(...parts);
    }
  }
  return [...lines, current.trimEnd()];
}

/** A text in lines that are no wider than `width` at a font size; its own line breaks stay. */
export function wrapText(text: string, width: number, size: number): string[] {
  return text.split(/\r?\n/).flatMap((line) => wrapLine(line, width, size));
}
