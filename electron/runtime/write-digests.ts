import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutCatalogFolder } from '#electron/catalog/catalog-folder.ts';
import { withFreshDigests } from '#electron/catalog/manifest-digests.ts';
import { MANIFEST_FILE } from '#shared/catalog/manifest.ts';

const folder = checkoutCatalogFolder();
const manifest = join(folder, MANIFEST_FILE);
writeFileSync(
  manifest,
  withFreshDigests(readFileSync(manifest, 'utf8'), (path) => readFileSync(join(folder, path))),
);
