import { inkNames } from '#shared/drawing/pen.ts';
import { paperColour, paperInks } from '#shared/drawing/paper/palette.ts';
import { luminance, themes } from '#tests/support/tokens.ts';
import { expect, test } from 'vitest';

/** Where paper differs from the light theme: it is white, and what is nearly clear on a screen has a colour of its own. */
const own = new Set(['paper', 'band', 'grid']);

test.each(inkNames.filter((name) => !own.has(name)))('%s is on paper what it is in the light theme', (name) => {
  expect(paperInks[name]).toBe(themes['light']?.[`--${name}`]);
});

test('paper is white, and stripes and grid are hardly darker', () => {
  expect(paperInks.paper).toBe('#ffffff');
  expect(luminance(paperInks.band)).toBeGreaterThan(0.85);
  expect(luminance(paperInks.grid)).toBeGreaterThan(0.75);
});

test('a colour of a policy stays, and what is none becomes ink', () => {
  expect([paperColour('#a1B2c3'), paperColour('#"/><script>'), paperColour('risk-high')]).toEqual([
    '#a1B2c3',
    '#1b1f23',
    '#d4762c',
  ]);
});
