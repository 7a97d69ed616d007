import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, leastContrast as leastOf, luminance, themes } from '#tests/support/tokens.ts';

const grounds = ['--paper', '--surface', '--sunken', '--accent-soft'];
const inks = ['--ink', '--ink-2', '--ink-3', '--accent', '--error-ink', '--warning-ink', '--ok-ink'];
const pairs = [
  ...inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
  ['--on-accent', '--accent'] as const,
  ['--error-ink', '--error-soft'] as const,
  ['--warning-ink', '--warning-soft'] as const,
  ...[0, 1, 2, 3, 4].map((level) => [`--on-sl-${level}`, `--sl-${level}`] as const),
];

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
