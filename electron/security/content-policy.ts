/**
 * What the page may load: its own files and nothing else, no inline script, no eval.
 * https://www.electronjs.org/docs/latest/tutorial/security#7-define-a-content-security-policy
 */
const contentPolicy = (scripts: string): string =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Goes with what the app's own protocol answers. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentPolicy("'self'"),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The solver of plans is WebAssembly; its worker may compile that, and no other part of the page may. */
const solver = /[\\/]optimise\.worker-[^\\/]*\.js$/;

/** The headers of a file of the page. */
export function securityHeadersOf(path: string): Readonly<Record<string, string>> {
  if (!solver.test(path)) return securityHeaders;
  return { ...securityHeaders, 'Content-Security-Policy': contentPolicy("'self' 'wasm-unsafe-eval'") };
}

/** What a page of a report may load: text and drawings alone, no script, nothing from outside. */
export const paperPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";
