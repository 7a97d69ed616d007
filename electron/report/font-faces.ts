import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of letters and which they are. */
type Face = {
  readonly family: string;
  readonly weight: string;
  readonly file: string;
  readonly range: string;
  readonly points: readonly (readonly [number, number])[];
};

/** The weights that a report uses, of the families that the app brings. */
const weights: ReadonlySet<string> = new Set(['400', '600']);
const families: ReadonlySet<string> = new Set(['IBM Plex Sans', 'IBM Plex Sans JP']);

function valueOf(rule: string, name: string): string {
  const value = new RegExp(`${name}\\s*:\\s*([^;}]+)`).exec(rule)?.[1] ?? '';
  return value.trim().replace(/^["']|["']$/g, '');
}

function pointsOf(range: string): Face['points'] {
  return range.split(',').flatMap((one) => {
    const match = /U\+([0-9a-f?]+)(?:-([0-9a-f]+))?/i.exec(one);
    if (!match?.[1]) return [];
    const first = Number.parseInt(match[1].replaceAll('?', '0'), 16);
    const last = Number.parseInt(match[2] ?? match[1].replaceAll('?', 'f'), 16);
    return [[first, last] as const];
  });
}

function facesIn(cssFile: string): readonly Face[] {
  const rules = readFileSync(cssFile, 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return rules.flatMap((rule) => {
    const file = /url\(["']?([^"')]+\.woff2)["']?\)/.exec(rule)?.[1];
    const [family, weight, style] = [
      valueOf(rule, 'font-family'),
      valueOf(rule, 'font-weight'),
      valueOf(rule, 'font-style'),
    ];
    if (file === undefined || !families.has(family) || !weights.has(weight) || style === 'italic') return [];
    const range = valueOf(rule, 'unicode-range');
    return [{ family, weight, range, file: join(dirname(cssFile), file), points: pointsOf(range) }];
  });
}

/** The style sheets in a folder. */
export function styleSheetsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .map((name) => join(folder, name));
}

/** Gives the letters that a text needs as CSS with the files inside, and no others; style sheets say which there are. */
export function fontFaces(styleSheets: readonly string[]): (text: string) => string {
  const faces = styleSheets.flatMap(facesIn);
  return (text) => {
    const used = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
    return faces
      .filter(({ points }) => used.some((point) => points.some(([first, last]) => point >= first && point <= last)))
      .map(({ family, weight, file, range }) => {
        const data = readFileSync(file).toString('base64');
        return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${range}}`;
      })
      .join('\n');
  };
}
