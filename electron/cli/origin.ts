import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Origin } from '#electron/storage/document-info.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';

/** The folder of a checkout, with `package.json`, `catalog` and `assets`; a packaged app has its own. */
export function checkoutFolder(): string {
  return fileURLToPath(new URL('../..', import.meta.url));
}

/** The version of Zonduit. */
export function appVersion(folder: string = checkoutFolder()): string {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

/** What a file that the command line writes says of who wrote it, and with what. */
export function originOf(catalog: Catalog, folder: string = checkoutFolder()): Origin {
  return {
    now: () => new Date().toISOString(),
    who: userName(),
    appVersion: appVersion(folder),
    catalog: { version: catalog.manifest.version, digest: catalog.digest },
  };
}
