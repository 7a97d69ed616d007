import { describe, expect, test } from 'vitest';
import type { Fill } from '#shared/drawing/pen.ts';
import { overlayIds, overlays } from '#shared/drawing/seeing/overlays/index.ts';
import { seen } from '#tests/support/seen.ts';
import { aPlant, aPolicy } from '#tests/support/plant.ts';
import { contrast, leastContrast, luminance, themes } from '#tests/support/tokens.ts';

const levels = [0, 1, 2, 3, 4];
const names = ['Low', 'Medium', 'High', 'Critical'];

/** A plant on which every ground of every overlay is seen. */
const plant = aPlant({
  policy: {
    ...aPolicy(),
    likelihoodLevels: names.map((name) => ({ id: name, name })),
    riskLevels: names.map((name, index) => ({ id: name, name, tolerable: index === 0 })),
    matrix: { kind: 'table', cells: names.map((name) => [name, name, name]) },
  },
  suc: { essentialFunctions: [{ id: 'EF-1' }, { id: 'EF-2' }] },
  zone: [
    ...levels.map((level) => ({
      id: `T${level}`,
      name: `T${level}`,
      owner: `Owner ${level}`,
      slTarget: { level },
      slAchieved: { level: 0 },
    })),
    ...levels.map((level) => ({
      id: `A${level}`,
      owner: `Other ${level}`,
      slTarget: { level: 4 },
      slAchieved: { level },
    })),
    { id: 'U', inScope: false },
  ],
  asset: [
    { id: 'F1', zoneId: 'T1', essentialFunctionId: 'EF-1' },
    { id: 'F2', zoneId: 'T1', essentialFunctionId: 'EF-2' },
    { id: 'F3', zoneId: 'T2', essentialFunctionId: 'EF-2' },
  ],
  scenario: [
    ...names.map((name, index) => ({
      id: name,
      name,
      subject: { kind: 'zone', id: `T${index}` },
      consequences: { safety: 'c1' },
      likelihood: name,
    })),
    { id: 'unrated', name: 'Unrated', subject: { kind: 'zone', id: 'T4' } },
  ],
});

const fills: readonly Fill[] = overlayIds.flatMap((id) =>
  [...overlays[id].show(seen(plant)).marks.values()].map(({ fill }) => fill),
);

/** The ground that a fill gives on a zone. */
function ground({ ink, strength = 1 }: Fill, tokens: Record<string, string>): string {
  const [over = '', under = ''] = [tokens[`--${ink}`], tokens['--zone-fill']];
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [over, under].map((colour) => parseInt(colour.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a * strength + b * (1 - strength));
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

test('the plant shows every level and every risk', () => {
  const inks = new Set(fills.map(({ ink }) => ink));
  expect(inks).toEqual(
    new Set([
      ...levels.map((level) => `sl-${level}`),
      ...['risk-low', 'risk-medium', 'risk-high', 'risk-critical'],
      ...['edge-strong', 'sunken', 'accent', 'ink-3', 'warning'],
    ]),
  );
});

describe.each(['light', 'dark', 'projector'] as const)('in the %s theme', (theme) => {
  const tokens = themes[theme]!;

  test('names stay readable on every ground', () => {
    const faint = fills.flatMap((fill) => {
      const mixed = { ...tokens, '--mixed': ground(fill, tokens) };
      const value = contrast(mixed, '--ink', '--mixed');
      return value < leastContrast[theme] ? [`${fill.ink} ${fill.strength}: ${value.toFixed(2)}`] : [];
    });
    expect([...new Set(faint)]).toEqual([]);
  });

  test('the grounds of SL-T 1 to 4 go one way in lightness', () => {
    const { marks } = overlays.slTarget.show(seen(plant));
    const steps = [1, 2, 3, 4].map((level) => {
      const fill = marks.get(`zone:T${level}`)?.fill;
      return luminance(fill ? ground(fill, tokens) : '');
    });
    const sorted = steps.toSorted((a, b) => a - b);
    expect([sorted, sorted.toReversed()]).toContainEqual(steps);
  });
});
