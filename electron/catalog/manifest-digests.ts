import { createHash } from 'node:crypto';

/** The digest that a manifest promises for a file's bytes: SHA-256 in hexadecimal digits. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const promise = /("path": "([^"]+)"[^]*?"sha256": ")[0-9a-f]*(")/g;

/** The text of a manifest with the digests that its files have now; nothing else in it changes. */
export function withFreshDigests(manifest: string, read: (path: string) => Uint8Array): string {
  return manifest.replace(promise, (_, before: string, path: string, after: string) =>
    [before, digestOf(read(path)), after].join(''),
  );
}
