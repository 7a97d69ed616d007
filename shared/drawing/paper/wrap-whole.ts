import { textWidth } from '#shared/drawing/scene/text-width.ts';

/** A text in as many lines of a width as it takes: nothing is left out, and what is too long for a line is broken in it. */
export function wrapWhole(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let [line, wide, gap] = ['', 0, -1];
  for (const letter of text) {
    const by = textWidth(letter, size * 100) / 100;
    if (line !== '' && wide + by > width) {
      const end = gap > 0 && letter !== ' ' ? gap : line.length;
      lines.push(line.slice(0, end).trimEnd());
      line = line.slice(end).trimStart();
      [wide, gap] = [textWidth(line, size), -1];
    }
    if (letter === ' ') gap = line.length + 1;
    line += letter;
    wide += by;
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}
