import { makeSvgPen } from '#shared/drawing/paper/svg-pen.ts';
import { xmlAttributes, xmlNumber, xmlText } from '#shared/drawing/paper/xml-text.ts';
import { symbols } from '#shared/drawing/symbols/symbols.ts';
import { arbitraryDrawing } from '#tests/support/arbitrary-drawing.ts';
import { sheet, svgs, xmlOf } from '#tests/support/drawn-sheet.ts';
import { aPlant, byRiskLevel } from '#tests/support/plant.ts';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

const hostile = [
  '<script>alert(1)</script>',
  `"onload='x'&amp;`,
  ']]><!--',
  'bell\u0007nul\u0000esc\u001b[31m',
  'lone \ud800 half',
  '🏭 plant',
  '\u202eright to left',
  'مضخة',
  'line\nbreak\ttab',
];

/** A name as it can stand in a drawing: one line, without what XML forbids. */
const shownName = (name: string) =>
  name
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .trim();
const hasText = (texts: readonly string[], name: string) => texts.some((text) => text.includes(shownName(name)));

describe('text in XML', () => {
  it.each(hostile)('is one line without markup and control characters: %j', (name) => {
    const { texts, elements } = xmlOf(`<a><b${xmlAttributes({ c: name })}/>${xmlText(name)}</a>`);
    expect(texts.join('').trim()).toBe(shownName(name));
    expect([...elements.keys()]).toEqual(['a', 'b']);
  });

  it('writes numbers without exponents and without a minus before nothing', () => {
    expect([1e-9, -1e-9, 1.005, -2.345, 12].map(xmlNumber)).toEqual(['0', '0', '1', '-2.35', '12'].map(String));
  });
});

describe('the pen', () => {
  it('writes what it refers to once', () => {
    const pen = makeSvgPen('p1-');
    for (const x of [0, 30]) pen.symbol('firewall', { x, y: 0 }, 20, 'ink');
    for (const x of [0, 30]) pen.rect({ x, y: 0, width: 9, height: 9 }, { fill: { ink: 'sl-1', pattern: 'hatched' } });
    expect(pen.defs().match(/id="[^"]+"/g)).toEqual(['id="p1-symbol-firewall"', 'id="p1-hatched"']);
    expect(pen.body().match(/#p1-[a-z-]+/g)).toEqual([
      '#p1-symbol-firewall',
      '#p1-symbol-firewall',
      '#p1-hatched',
      '#p1-hatched',
    ]);
    expect(pen.defs()).toContain(symbols.firewall);
  });

  it('keeps the whole of a text that is cut', () => {
    const pen = makeSvgPen();
    pen.text('A very long name of a zone', { x: 0, y: 0 }, { size: 10, ink: 'ink', maxWidth: 50 });
    expect(pen.body()).toMatch(/<title>A very long name of a zone<\/title>A very[^<]*…<\/text>/);
  });

  it('draws nothing of nothing', () => {
    const pen = makeSvgPen();
    pen.rect({ x: 0, y: 0, width: 0, height: 5 }, { fill: { ink: 'ink' } });
    pen.line([{ x: 0, y: 0 }], { ink: 'ink', width: 1 });
    pen.polygon([], { ink: 'ink' });
    pen.text(' \u0007', { x: 0, y: 0 }, { size: 10, ink: 'ink' });
    expect(pen.body()).toBe('');
  });
});

describe('a drawing', () => {
  test('of any plant is well-formed, the same each time, and has every zone and conduit by name', () => {
    fc.assert(
      fc.property(arbitraryDrawing, (drawn) => {
        const named = [...drawn.conduit].map(([id, one], at) => [id, { ...one, name: `Link <${at}>` }] as const);
        const model = { ...drawn, conduit: new Map(named) };
        const pages = svgs(sheet(model));
        expect(svgs(sheet(model))).toEqual(pages);
        expect(pages).toHaveLength(1);
        const { texts } = xmlOf(pages.join(''));
        const names = [...model.zone.values(), ...model.conduit.values()].map(({ name }) => name);
        expect(names.filter((name) => !hasText(texts, name))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['fit', 'a4'] as const)('of a plant with hostile names is only a drawing (%s)', (paper) => {
    const ids = hostile.map((_name, at) => `Z${at}`);
    const model = aPlant({
      suc: { name: hostile[0], site: hostile[1], accessPoints: [{ id: 'P', name: hostile[2], zoneId: 'Z0' }] },
      zone: hostile.map((name, at) => ({ id: ids[at], name })),
      asset: hostile.map((name, at) => ({ id: `A${at}`, name, zoneId: ids[at], type: name })),
      conduit: hostile.map((name, at) => ({ id: `C${at}`, name, from: ids[at], to: { external: `out ${at} <b>` } })),
      channel: hostile.map((protocol, at) => ({ id: `H${at}`, conduitId: `C${at}`, protocol })),
    });
    const found = svgs(sheet(model, { paper })).map(xmlOf);
    const texts = found.flatMap((page) => page.texts);
    expect(hostile.filter((name) => !hasText(texts, name))).toEqual([]);
    const elements = new Set(found.flatMap((page) => [...page.elements.keys()]));
    const drawn = [
      'svg',
      'title',
      'defs',
      'clipPath',
      'symbol',
      'pattern',
      'g',
      'rect',
      'path',
      'circle',
      'text',
      'use',
    ];
    expect([...elements].filter((name) => !drawn.includes(name))).toEqual([]);
  });

  it('shows what ZCR 6.3 asks for: zones, conduits, their SL-T, and the border of the SUC with its access points', () => {
    const model = aPlant({
      suc: { name: 'Mill', accessPoints: [{ id: 'P1', name: 'Gate modem', zoneId: 'Z1' }] },
      policy: { slTarget: byRiskLevel },
      zone: [
        { id: 'Z1', name: 'Cells', slTarget: { level: 3 } },
        { id: 'Z2', name: 'Office of a company with a name that is much too long for a head', slTarget: { level: 1 } },
      ],
      conduit: [{ id: 'C1', name: 'Historian link', from: 'Z1', to: 'Z2', slTarget: { level: 2 } }],
    });
    const { texts } = xmlOf(svgs(sheet(model)).join(''));
    for (const text of ['Cells', 'Historian link', 'SUC: Mill', 'Gate modem', 'SL-T 3', 'SL-T 1', '2'])
      expect(texts).toContain(text);
    expect(hasText(texts, 'Office of a company with a name that is much too long for a head')).toBe(true);
  });
});
