/** How deep an own entry of the catalog may be nested; what people write stays far below. */
const MAX_DEPTH = 32;

function partsOf(value: object): readonly unknown[] | null {
  if (Array.isArray(value)) return value as unknown[];
  const proto: unknown = Object.getPrototypeOf(value);
  return proto === Object.prototype || proto === null ? Object.values(value) : null;
}

/**
 * Whether a value is plain JSON that is not nested beyond all measure. Goes level by level: a hostile document must not
 * use up the stack of whoever checks it.
 */
export function isPlainJson(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return false;
    const next: unknown[] = [];
    for (const one of level) {
      if (one === null || typeof one === 'string' || typeof one === 'boolean' || Number.isFinite(one)) continue;
      const parts = typeof one === 'object' ? partsOf(one) : null;
      if (parts === null) return false;
      for (const part of parts) next.push(part);
    }
    level = next;
  }
  return true;
}
