import { isAppUrl } from '#electron/security/app-origin.ts';
import { extname, join, sep } from 'node:path';

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

export type AppFile = { readonly path: string; readonly mimeType: string };

/** The file that a request of the page stands for, or the HTTP status that refuses it. */
export function appFileOf(
  folder: string,
  request: { readonly method: string; readonly url: string },
): AppFile | number {
  if (request.method !== 'GET') return 405;
  if (!isAppUrl(request.url)) return 403;
  const name = decoded(new URL(request.url).pathname);
  if (name === null || /[\0\\:]/.test(name)) return 400;
  const path = join(folder, name);
  if (!path.startsWith(folder + sep)) return 403;
  const mimeType = mimeTypes[extname(path)];
  return mimeType === undefined ? 404 : { path, mimeType };
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
