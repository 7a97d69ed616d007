import { fileURLToPath } from 'node:url';

/** The catalog of a checkout; the packaged app passes the folder inside its own archive. */
export function checkoutCatalogFolder(): string {
  return fileURLToPath(new URL('../../catalog', import.meta.url));
}
