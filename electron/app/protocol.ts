import { APP_SCHEME } from '#electron/security/app-origin.ts';
import { securityHeaders, securityHeadersOf } from '#electron/security/content-policy.ts';
import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { appFileOf } from './app-files.ts';

/** Makes `app:` a scheme like https; to be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built page from `folder` as `app://iec/`; `onServed` hears of each file that is on its way. */
export function serveAppFiles(folder: string, onServed: () => void): void {
  protocol.handle(APP_SCHEME, async (request) => {
    const file = appFileOf(folder, request);
    if (typeof file === 'number') return new Response(null, { status: file, headers: securityHeaders });
    try {
      const headers = { ...securityHeadersOf(file.path), 'Content-Type': file.mimeType };
      const content = await readFile(file.path);
      onServed();
      return new Response(content, { headers });
    } catch {
      return new Response(null, { status: 404, headers: securityHeaders });
    }
  });
}
