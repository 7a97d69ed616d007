import { appFileOf } from '#electron/app/app-files.ts';
import { securityHeaders, securityHeadersOf } from '#electron/security/content-policy.ts';
import fc from 'fast-check';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = '/app/out/renderer';
const get = (url: string) => appFileOf(folder, { method: 'GET', url });

describe('the files of the page', () => {
  it.each([
    ['app://iec/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://iec/index.html?theme=dark#here', 'index.html', 'text/html; charset=utf-8'],
    ['app://iec/assets/main.js', 'assets/main.js', 'text/javascript; charset=utf-8'],
    ['app://iec/assets/main.css', 'assets/main.css', 'text/css; charset=utf-8'],
    ['app://iec/assets/plex.woff2', 'assets/plex.woff2', 'font/woff2'],
    ['app://iec/a/../index.html', 'index.html', 'text/html; charset=utf-8'],
  ])('%s is served', (url, path, mimeType) => {
    expect(get(url)).toEqual({ path: `${folder}/${path}`, mimeType });
  });

  it.each([
    ['app://iec/..%2f..%2fpackage.json', 403],
    ['app://iec/%2e%2e%2f%2e%2e%2fpackage.json', 403],
    ['app://iec/..%5c..%5cpackage.json', 400],
    ['app://iec/C:%5cwindows', 400],
    ['app://iec/a%00.html', 400],
    ['app://iec/%ff', 400],
    ['app://iec/', 404],
    ['app://iec/main.exe', 404],
    ['app://other/index.html', 403],
    ['app://user@iec/index.html', 403],
    ['app://iec:80/index.html', 403],
    ['file:///etc/passwd', 403],
    ['https://iec/index.html', 403],
  ])('%s is refused', (url, status) => {
    expect(get(url)).toBe(status);
  });

  it.each(['POST', 'PUT', 'HEAD', 'OPTIONS'])('%s is refused', (method) => {
    expect(appFileOf(folder, { method, url: 'app://iec/index.html' })).toBe(405);
  });

  it('never lie outside of their folder', () => {
    const part = fc.constantFrom('..', '.', '%2e%2e', '%2f', '/', '%5c', '\\', 'a', 'b.html', '%00', '//', ':');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const file = get(`app://iec/${parts.join('')}`);
        expect(typeof file === 'number' || file.path.startsWith(folder + sep)).toBe(true);
      }),
    );
  });
});

describe('the content policy', () => {
  it.each([
    ['optimise.worker-Ab3_-x.js', "script-src 'self' 'wasm-unsafe-eval';"],
    ['assessment.worker-Ab3_-x.js', "script-src 'self';"],
    ['index-optimise.worker.js', "script-src 'self';"],
    ['index.html', "script-src 'self';"],
  ])('of %s has %s', (name, scripts) => {
    expect(securityHeadersOf(join(folder, 'assets', name))['Content-Security-Policy']).toContain(scripts);
  });

  it('is the one that was agreed on', () => {
    expect(securityHeaders['Content-Security-Policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
        "worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });
});
