import { userInfo } from 'node:os';
import type { Origin } from '#electron/storage/document-info.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { appVersion } from './app-version.ts';

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
