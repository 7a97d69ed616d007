import { fileURLToPath } from 'node:url';

/** The style sheets of a checkout that name the files of letters. */
export function checkoutStyleSheets(): readonly string[] {
  const at = (file: string) => fileURLToPath(import.meta.resolve(file));
  return ['Regular', 'SemiBold'].flatMap((weight) => [
    at(`@ibm/plex-sans/fonts/split/woff2/IBMPlexSans-${weight}.css`),
    at(`@ibm/plex-sans-jp/fonts/split/woff2/hinted/IBMPlexSansJP-${weight}.css`),
  ]);
}
