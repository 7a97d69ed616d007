/**
 * Something that is wrong with a catalog; `path` is a JSON path inside `file`. `digest` means that the bytes are not
 * those that the manifest promises.
 */
export type CatalogProblem = {
  readonly kind: 'missing' | 'unreadable' | 'digest' | 'invalid' | 'duplicate' | 'reference' | 'order';
  readonly file: string;
  readonly path: string;
  readonly detail: string;
};

/** The JSON path of a place inside a file, e.g. `$.techniques[3].tacticIds`. */
export function jsonPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : `${path}.${String(key)}`),
    '$',
  );
}
