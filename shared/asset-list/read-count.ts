/** The most that an asset can stand for (as its schema says). */
const MOST = 1_000_000;

const unit = String.raw`(?:\s*(?:台|個|式|基|pcs|units?))?`;
const whole = new RegExp(String.raw`^[x×✕*]?\s*(\d{1,3}(?:,\d{3})+|\d+)${unit}$`, 'iu');
const trailing = [
  new RegExp(String.raw`^(.*\S)\s*[×✕]\s*(\d{1,7})${unit}$`, 'u'),
  new RegExp(String.raw`^(.*\S)\s+[x*]\s*(\d{1,7})${unit}$`, 'u'),
  new RegExp(String.raw`^(.*\S)\s*[((]\s*(\d{1,7})\s*(?:台|個|式|基|pcs|units?)\s*[))]$`, 'u'),
  new RegExp(String.raw`^(.*\D)\s+(\d{1,7})\s*(?:台|個|基|pcs)$`, 'u'),
] as const;

const sound = (digits: string): number | null => {
  const count = Number(digits.replaceAll(',', ''));
  return count >= 1 && count <= MOST ? count : null;
};

/** A whole number of things, as `24`, `1,200`, `×24` or `24台`; null where the text is none. */
export function readCount(text: string): number | null {
  const digits = whole.exec(text.normalize('NFKC').trim())?.[1];
  return digits === undefined ? null : sound(digits);
}

/** A name with how many there are: `PLC x24`, `PLC × 24`, `PLC (24台)`. Without a count it is one. */
export function readCountedName(text: string): { readonly name: string; readonly count: number } {
  const typed = text.trim();
  for (const pattern of trailing) {
    const [, name, digits] = pattern.exec(typed) ?? [];
    const count = name === undefined || digits === undefined ? null : sound(digits);
    if (name !== undefined && count !== null) return { name: name.trim(), count };
  }
  return { name: typed, count: 1 };
}
