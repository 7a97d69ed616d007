/** What XML 1.0 allows in a text; everything else is dropped. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|[\u{7f}-\u{9f}]/gu;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in XML, between tags or quotes: one line, without control characters. */
export function xmlText(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/[&<>"']/g, (letter) => escapes[letter] ?? '');
}

const DECIMALS = 100;

/** A number as short as a drawing needs it, never in exponents. */
export function xmlNumber(value: number): string {
  const rounded = Math.round(value * DECIMALS) / DECIMALS;
  return String(rounded === 0 ? 0 : rounded);
}

/** The attributes of an element, those that are given; `{ x: 1 }` is ` x="1"`. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined) return '';
      return ` ${name}="${typeof value === 'number' ? xmlNumber(value) : xmlText(value)}"`;
    })
    .join('');
}
