import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkoutCatalogFolder } from '#electron/catalog/catalog-folder.ts';
import { digestOf, withFreshDigests } from '#electron/catalog/manifest-digests.ts';
import { theCatalog } from '#tests/support/catalog.ts';

const folder = checkoutCatalogFolder();
const shipped = readFileSync(join(folder, 'manifest.json'), 'utf8');

test('the digest is SHA-256 in hexadecimal digits', () => {
  expect(digestOf(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('the manifest that ships is fresh; if not, run npm run catalog:digests', () => {
  expect(withFreshDigests(shipped, (path) => readFileSync(join(folder, path)))).toBe(shipped);
});

test('every digest follows its file, and nothing else changes', () => {
  const stale = withFreshDigests(shipped, (path) => Buffer.from(path));
  const files = (text: string) => (JSON.parse(text) as { files: { path: string; sha256: string }[] }).files;
  expect(files(stale).map(({ sha256 }) => sha256)).toEqual(
    files(shipped).map(({ path }) => digestOf(Buffer.from(path))),
  );
  expect(stale.replace(/[0-9a-f]{64}/g, '')).toBe(shipped.replace(/[0-9a-f]{64}/g, ''));
});

test('the manifest lists every data file in the folder', () => {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const data = found.filter((path) => /^(?!locales\/).+\/.+\.json$/.test(path));
  expect(
    theCatalog()
      .manifest.files.map(({ path }) => path)
      .sort(),
  ).toEqual(data.sort());
});
