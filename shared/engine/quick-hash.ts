/** Two hashes of 32 bits. */
export type Lanes = readonly [number, number];

/** Says nothing: a field that a later version adds begins so, and must not change what was signed before. */
function isNothing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === '' || value === null || value === undefined;
  return Object.keys(value).length === 0;
}

/** A value as text that is the same for the same values, whatever the order of keys. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.toWellFormed());
  if (typeof value !== 'object' || value === null) return String(JSON.stringify(value));
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`;
  const fields = Object.entries(value).filter(([, inner]) => !isNothing(inner));
  const sorted = fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${textOf(inner)}`).join(',')}}`;
}

/** Two hashes of a text, each mixed so that one changed letter changes about half of the bits. */
export function hashOf(text: string): Lanes {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  return [mixed(a, b), mixed(b, a)];
}

function mixed(one: number, other: number): number {
  const first = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  return (first ^ (first >>> 15)) >>> 0;
}

const HEX = 16;

/** A hash in hexadecimal. */
export const digitsOf = (lane: number, digits: number): string => lane.toString(HEX).padStart(digits, '0');

/** 64 bits of a text in hexadecimal: they tell texts apart, and are no proof against a forger. */
export function shortNameOf(text: string): string {
  return hashOf(text)
    .map((lane) => digitsOf(lane, 8))
    .join('');
}
