/** A value of a field as text: lists by line, nothing for what is not there. */
export function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join('\n');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
