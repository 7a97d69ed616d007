import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8');

/** The tokens of every rule whose selector list has `selector`, later rules over earlier ones. */
function tokensOf(selector: string): Record<string, string> {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  const bodies = rules.filter(([, list]) => list?.split(',').some((one) => one.trim().endsWith(selector)));
  return Object.fromEntries(
    bodies.flatMap(([, , body]) => [...(body ?? '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, k, v]) => [k, v])),
  ) as Record<string, string>;
}

const light = tokensOf(':root');
const themes: Readonly<Record<string, Record<string, string>>> = {
  light,
  dark: { ...light, ...tokensOf("[data-theme='dark']") },
  projector: { ...light, ...tokensOf("[data-theme='projector']") },
};

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two tokens, 1 to 21 (WCAG 2.2). */
function contrast(tokens: Record<string, string>, ink: string, ground: string): number {
  const [a = 0, b = 0] = [ink, ground].map((name) => luminance(tokens[name] ?? '')).toSorted((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

const grounds = ['--paper', '--surface', '--sunken', '--accent-soft'];
const inks = ['--ink', '--ink-2', '--ink-3', '--accent', '--error-ink', '--warning-ink', '--ok-ink'];
const pairs = [
  ...inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
  ['--on-accent', '--accent'] as const,
  ['--error-ink', '--error-soft'] as const,
  ['--warning-ink', '--warning-soft'] as const,
  ...[0, 1, 2, 3, 4].map((level) => [`--on-sl-${level}`, `--sl-${level}`] as const),
];
const leastOf = { light: 4.5, dark: 4.5, projector: 7 } as const;

describe.each(['light', 'dark', 'projector'] as const)('the %s theme', (theme) => {
  const tokens = themes[theme]!;

  test('words stand out from what they stand on', () => {
    const faint = pairs.filter(([ink, ground]) => contrast(tokens, ink, ground) < leastOf[theme]);
    expect(faint.map(([ink, ground]) => `${ink} on ${ground}: ${contrast(tokens, ink, ground).toFixed(2)}`)).toEqual(
      [],
    );
  });

  test('security levels go one way in lightness, so that they can be told apart in grey', () => {
    const steps = [1, 2, 3, 4].map((level) => luminance(tokens[`--sl-${level}`] ?? ''));
    const sorted = steps.toSorted((a, b) => a - b);
    expect([sorted, sorted.toReversed()]).toContainEqual(steps);
    const ratios = sorted.slice(1).map((step, at) => (step + 0.05) / ((sorted[at] ?? 0) + 0.05));
    expect(Math.min(...ratios)).toBeGreaterThan(1.25);
  });

  test('edges of controls can be seen', () => {
    expect(contrast(tokens, '--edge-strong', '--surface')).toBeGreaterThan(3);
  });
});

test('no colour is written outside the tokens', () => {
  const folder = new URL('../../../renderer/', import.meta.url);
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.module.css') &&
      /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i.test(readFileSync(new URL(file, folder), 'utf8')),
  );
  expect(sheets).toEqual([]);
});
