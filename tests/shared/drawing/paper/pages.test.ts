import { boundsOfPicture, withContent } from '#shared/drawing/paper/bounds.ts';
import { fitsPicture } from '#shared/drawing/paper/limits.ts';
import { numberedName } from '#shared/drawing/paper/numbered.ts';
import { orientations, OVERLAP, planPages, shownRect, splits } from '#shared/drawing/paper/plan-pages.ts';
import { paginate } from '#shared/drawing/paper/table-pages.ts';
import { wrapWhole } from '#shared/drawing/paper/wrap-whole.ts';
import { bottom, contains, right } from '#shared/drawing/scene/geometry.ts';
import { textWidth } from '#shared/drawing/scene/text-width.ts';
import { pictured, sheet, svgs, xmlOf } from '#tests/support/drawn-sheet.ts';
import { aPlant } from '#tests/support/plant.ts';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

const arbitraryBounds = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  width: fc.integer({ min: 1, max: 20_000 }),
  height: fc.integer({ min: 1, max: 20_000 }),
});
const arbitraryChoice = fc.record({
  paper: fc.constantFrom('fit' as const, 'a4' as const, 'a3' as const),
  orientation: fc.constantFrom(...orientations),
  split: fc.constantFrom(...splits),
});
const furniture = () => ({ below: 120, belowTiles: 60 });

describe('pages', () => {
  test('show everything, each within its margins, and tiles with an overlap', () => {
    fc.assert(
      fc.property(
        arbitraryBounds,
        arbitraryChoice,
        fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 5, maxLength: 20 }),
        (bounds, choice, dice) => {
          const { drawings, tiles, inner, size } = planPages(bounds, choice, furniture);
          expect(right(inner)).toBeLessThan(size.width);
          expect(bottom(inner)).toBeLessThan(size.height);
          for (const { frame } of drawings) expect(right(frame)).toBeLessThanOrEqual(right(inner) + 1e-6);
          const shown = (tiles ? drawings.slice(1) : drawings).map(shownRect);
          const spots = dice.map(([x, y]) => ({
            x: bounds.x + (x / 1000) * bounds.width,
            y: bounds.y + (y / 1000) * bounds.height,
          }));
          const corners = [bounds, { x: right(bounds), y: bottom(bounds) }];
          for (const spot of [...spots, ...corners]) expect(shown.some((rect) => contains(rect, spot))).toBe(true);
          if (!tiles || tiles.columns < 2) return;
          const [first, second] = shown;
          expect((first?.x ?? 0) + (first?.width ?? 0) - (second?.x ?? 0)).toBeCloseTo(OVERLAP);
        },
      ),
    );
  });

  it('turns the paper so that the drawing is larger', () => {
    const sizes = [
      { x: 0, y: 0, width: 900, height: 300 },
      { x: 0, y: 0, width: 300, height: 900 },
    ].map((bounds) => planPages(bounds, { paper: 'a4', orientation: 'auto', split: 'one' }, furniture).size);
    expect(sizes.map(({ width, height }) => width > height)).toEqual([true, false]);
  });

  it('does not make more tiles than anybody pins to a wall', () => {
    const bounds = { x: 0, y: 0, width: 200_000, height: 150_000 };
    const { drawings } = planPages(bounds, { paper: 'a4', orientation: 'auto', split: 'tiles' }, furniture);
    expect(drawings.length).toBeLessThanOrEqual(65);
  });

  it('say where the drawing goes on', () => {
    const model = aPlant({ zone: Array.from({ length: 40 }, (_, at) => ({ id: `Z${at}`, name: `Zone ${at}` })) });
    const pages = svgs(sheet(model, { paper: 'a4', split: 'tiles', tables: [] }));
    expect(pages.length).toBeGreaterThan(2);
    const texts = pages.map((page) => xmlOf(page).texts);
    expect(texts[1]).toContain('page 3');
    expect(texts[0]).toContain(`1 of ${pages.length}`);
  });
});

describe('what is drawn', () => {
  const model = aPlant({
    zone: [
      { id: 'Z1', name: 'One' },
      { id: 'Z2', name: 'Two', parentId: 'Z1' },
      { id: 'Z3', name: 'Three' },
    ],
    asset: [{ id: 'A1', name: 'Pump', zoneId: 'Z2' }],
    conduit: [
      { id: 'C1', name: 'Inner', from: 'Z1', to: 'Z2' },
      { id: 'C2', name: 'Outer', from: 'Z2', to: 'Z3' },
    ],
  });
  const picture = pictured(model);

  it.each([
    [['zone:Z1'], ['asset:A1', 'conduit:C1', 'zone:Z1', 'zone:Z2']],
    [['conduit:C2'], ['conduit:C2', 'zone:Z2', 'zone:Z3']],
    [['asset:A1'], ['asset:A1']],
  ])('of a selection %j is it with its content', (selected, drawn) => {
    expect([...withContent(picture, new Set(selected))].sort()).toEqual(drawn);
  });

  it('of a selection leaves the rest out', () => {
    const chosen = withContent(picture, new Set(['zone:Z1']));
    const { texts } = xmlOf(svgs(sheet(model, { chosen, tables: [] })).join(''));
    expect(['One', 'Two', 'Pump', 'Inner'].every((name) => texts.includes(name))).toBe(true);
    expect(texts.filter((text) => ['Three', 'Outer'].includes(text))).toEqual([]);
    expect(boundsOfPicture(picture, chosen).width).toBeLessThan(boundsOfPicture(picture, null).width);
  });

  it('of an empty plant is an empty page with a title', () => {
    expect(xmlOf(svgs(sheet(aPlant())).join('')).texts).toContain('Test plant');
  });

  it('without title and legend is the drawing alone', () => {
    const { texts } = xmlOf(svgs(sheet(model, { hasTitle: false, legend: [], tables: [] })).join(''));
    expect(texts).not.toContain('Test plant');
    expect(texts).toContain('Three');
  });
});

describe('lists', () => {
  it('take as many pages as they need, with all rows in their order', () => {
    const rows = Array.from({ length: 300 }, (_, at) => [`Row ${at}`, 'word '.repeat(at % 40)]);
    const columns = [{ title: 'A', share: 0.3 }, { title: 'B', share: 0.7 }]; // prettier-ignore
    const pages = paginate([{ title: 'T', columns, rows }], { width: 600, height: 500 });
    expect(pages.length).toBeGreaterThan(3);
    const names = pages.flat().flatMap((piece) => piece.rows.map(({ cells }) => cells[0]?.[0]));
    expect(names).toEqual(rows.map(([name]) => name));
    for (const pieces of pages)
      expect(pieces.flatMap((piece) => piece.rows).reduce((sum, { height }) => sum + height, 44)).toBeLessThanOrEqual(
        500,
      );
  });

  test('break every text into lines that fit, and lose nothing of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'W', ' ', '語', '-'), maxLength: 80 }), (text) => {
        const lines = wrapWhole(text, 9, 60);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line.trim(), 9)).toBeLessThanOrEqual(61);
      }),
    );
  });
});

test.each([
  ['a.svg', 1, 1, 'a.svg'],
  ['a.b.svg', 2, 3, 'a.b 2.svg'],
  ['plant', 2, 12, 'plant 02'],
  ['.svg', 1, 2, '.svg 1'],
])('page %#: %s', (name, page, of, expected) => {
  expect(numberedName(name, page, of)).toBe(expected);
});

test.each([
  [1000, 1000, 4, true],
  [16_000, 10, 1, true],
  [16_001, 10, 1, false],
  [9000, 9000, 1, false],
])('a picture of %d × %d at %d×: %s', (width, height, scale, fits) => {
  expect(fitsPicture({ width, height }, scale)).toBe(fits);
});
