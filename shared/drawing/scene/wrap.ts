import { textWidth } from './text-width.ts';

const ELLIPSIS = '…';
/** Where a line may break: after a space, a hyphen or a slash, and between letters of scripts without spaces. */
const PIECES = /[^\s\-/_]+[\s\-/_]*|[\s\-/_]+/g;
const WIDE = /[⺀-鿿가-힯豈-﫿＀-￯]/;

function pieces(text: string): string[] {
  return (text.match(PIECES) ?? []).flatMap((piece) => (WIDE.test(piece) ? [...piece] : [piece]));
}

/** A text as far as it fits, with an ellipsis where something is left out. */
export function cut(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = text;
  while (kept !== '' && textWidth(kept + ELLIPSIS, size) > width) kept = kept.slice(0, -1);
  return kept.trimEnd() + ELLIPSIS;
}

/** A text in at most `most` lines of a width; the last line is cut where it does not fit. */
export function wrapText(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  const left = pieces(text);
  while (left.length > 0) {
    const piece = left[0] ?? '';
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      if (lines.length === most - 1) break;
      lines.push(line.trimEnd());
      line = '';
    } else {
      line += piece;
      left.shift();
    }
  }
  return [...lines, cut((line + left.join('')).trimEnd(), size, width)].filter((one) => one !== '');
}

const halves = new Map<string, readonly string[]>();
/** Names whose halves are remembered at most. */
const MOST_HALVES = 4_000;

/** A text in two lines, the longer of them as short as can be; in one where it cannot be broken. */
export function halvesOf(text: string): readonly string[] {
  const remembered = halves.get(text);
  if (remembered) return remembered;
  const parts = pieces(text);
  let best: readonly string[] = [text];
  let least = textWidth(text, 100);
  for (let at = 1; at < parts.length; at += 1) {
    const both = [parts.slice(0, at).join('').trimEnd(), parts.slice(at).join('').trimStart()];
    const width = Math.max(...both.map((half) => textWidth(half, 100)));
    if (width < least && !both.includes('')) [best, least] = [both, width];
  }
  if (halves.size >= MOST_HALVES) halves.clear();
  halves.set(text, best);
  return best;
}
