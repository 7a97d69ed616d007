import type { Line } from '#electron/report/voices.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Control characters, lone surrogates and noncharacters, which no page can show. */
const unwritable = /[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** A text as it may stand between tags or quotes. */
export function htmlText(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"']/g, (letter) => escapes[letter] ?? '');
}

/** What is said, each language in an element of its own where there are several. */
export function htmlLines(lines: readonly Line[]): string {
  const [only] = lines;
  if (lines.length === 1 && only) return htmlText(only.text);
  return lines.map(({ locale, text }) => `<span class="l" lang="${locale ?? ''}">${htmlText(text)}</span>`).join('');
}

/** The id of a part on its page, which links lead to. */
export function anchorOf(place: number): string {
  return `part-${place + 1}`;
}
