import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import type { Origin } from '#electron/storage/document-info.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';

/** The version of Zonduit. */
export function appVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

/** What a file that the command line writes says of who wrote it, and with what. */
export function originOf(catalog: Catalog): Origin {
  return {
    now: () => new Date().toISOString(),
    who: userName(),
    appVersion: appVersion(),
    catalog: { version: catalog.manifest.version, digest: catalog.digest },
  };
}
