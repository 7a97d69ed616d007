import { describe, expect, it, test } from 'vitest';
import { legendOf, overlayTitle } from '#shared/drawing/legend.ts';
import type { LegendGroup, LegendInput } from '#shared/drawing/legend/entry.ts';
import { overlays, type OverlayId } from '#shared/drawing/seeing/overlays/index.ts';
import { symbolOf } from '#shared/drawing/symbols/symbol-of.ts';
import { aPlant, byRiskLevel, type PlantRows } from '#tests/support/plant.ts';
import { say, seen } from '#tests/support/seen.ts';

const types = { symbolOf: (type: string) => symbolOf(type), nameOf: (type: string) => type.toUpperCase() };

function legend(rows: PlantRows, overlay: OverlayId | null = null, more: Partial<LegendInput> = {}) {
  const plant = seen(aPlant(rows));
  const shown = overlay && { id: overlay, fr: null, view: overlays[overlay].show(plant) };
  return legendOf({ ...plant, types: null, overlay: shown, ...more });
}

const lines = (groups: readonly LegendGroup[], id: LegendGroup['id']) =>
  groups
    .find((group) => group.id === id)
    ?.entries.map(({ text, count }) => (count === null ? text : `${text}: ${count}`));
const kindsOfSigns = (groups: readonly LegendGroup[], id: LegendGroup['id']) =>
  groups.find((group) => group.id === id)?.entries.map(({ signs }) => signs.map(({ kind }) => kind).join(' '));

const rows: PlantRows = {
  policy: { slTarget: byRiskLevel },
  zone: [
    { id: 'Z1', slTarget: { level: 3 }, slAchieved: { level: 1 } },
    { id: 'Z2', inScope: false, slTarget: { level: 1 } },
  ],
  conduit: [
    { id: 'C1', from: 'Z1', to: 'Z2', kind: 'wireless', slTarget: { level: 3 } },
    { id: 'C2', from: 'Z1', to: 'Z2', slTarget: { level: 3 } },
    { id: 'C3', from: { external: 'Vendor' }, to: 'Z1', slTarget: { level: 3 } },
    { id: 'C4', from: { external: 'Vendor' }, to: 'Z2', kind: 'remote-access', slTarget: { level: 3 } },
  ],
  asset: [
    { id: 'A1', type: 'plc', zoneId: 'Z1', count: 20 },
    { id: 'A2', type: 'pac', zoneId: 'Z1' },
    { id: 'A3', type: 'firewall', conduitId: 'C1' },
  ],
  scenario: [{ id: 'R1', subject: { kind: 'zone', id: 'Z1' }, consequences: { safety: 'c3' }, likelihood: 'l3' }],
};

describe('the legend', () => {
  it('is empty for an empty plant', () => expect(legend({})).toEqual([]));

  it('explains the signs that are on the drawing', () => {
    const groups = legend(rows);
    expect(lines(groups, 'signs')).toEqual([
      'SL-T',
      'SL-A',
      'Gap (largest FR)',
      'Worst residual risk',
      'Outside the SUC: 1',
      'Point outside the SUC: 1',
    ]);
    expect(kindsOfSigns(groups, 'signs')).toEqual(['level level', 'outline', 'letter', 'risk', 'box', 'box']);
  });

  it('explains no sign that is not on it', () => {
    expect(lines(legend({ zone: [{ id: 'Z1' }] }), 'signs')).toBeUndefined();
  });

  it('tells the kinds of conduits that there are, each by its line', () => {
    const groups = legend(rows);
    expect(lines(groups, 'conduits')).toEqual([
      'wired: 1',
      'wired, to outside the SUC: 1',
      'wireless: 1',
      'remote access: 1',
    ]);
    const dashes = groups
      .find(({ id }) => id === 'conduits')
      ?.entries.flatMap(({ signs }) =>
        signs.map((sign) => (sign.kind === 'line' ? (sign.stroke.dash ?? 'solid') : '')),
      );
    expect(dashes).toEqual(['solid', 'dashed', 'dashed', 'dashed']);
  });

  it('comes with the overlay’s own rows first, and without an overlay has none', () => {
    const [first] = legend(rows, 'gap');
    expect(first).toMatchObject({ id: 'overlay', title: 'Gap SL-T − SL-A, largest over the seven FR' });
    expect(lines(legend(rows, 'gap'), 'overlay')).toEqual(['Gap 2: 1', 'Gap unknown (?): 5']);
    expect(lines(legend(rows), 'overlay')).toBeUndefined();
  });

  it('explains symbols where it is asked to, counting the assets behind them', () => {
    expect(lines(legend(rows), 'symbols')).toBeUndefined();
    expect(lines(legend(rows, null, { types }), 'symbols')).toEqual(['PLC, PAC: 21', 'FIREWALL: 1']);
  });
});

test('a symbol of many types names the first of them', () => {
  const asset = ['plc', 'pac', 'softplc', 'dcs-controller'].map((type, index) => ({ id: `A${index}`, type }));
  expect(lines(legend({ asset }, null, { types }), 'symbols')).toEqual(['PLC, PAC, SOFTPLC, …: 4']);
});

test.each([
  ['slTarget', 4, 'SL-T, RDF only'],
  ['slTarget', null, 'SL-T, highest over the seven FR'],
  ['slAchieved', null, 'SL-A, lowest over the seven FR'],
  ['findings', 4, 'Open findings'],
] as const)('the title of %s at FR %s', (id, fr, title) => expect(overlayTitle(id, fr, say)).toBe(title));
