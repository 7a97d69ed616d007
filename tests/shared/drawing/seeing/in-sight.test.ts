import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { filterIds, filters, type FilterId } from '#shared/drawing/seeing/filters/index.ts';
import { inSight, type ActiveFilter } from '#shared/drawing/seeing/in-sight.ts';
import type { Plant } from '#shared/drawing/seeing/filters/filter.ts';
import { assess } from '#shared/engine/assess.ts';
import type { Model } from '#shared/model/model.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, byRiskLevel } from '#tests/support/plant.ts';
import { aFinding } from '#tests/support/seen.ts';

const plantOf = (model: Model): Plant => ({ ...model, assessment: assess(model, theCatalog()) });

const drawn = plantOf(
  aPlant({
    policy: { slTarget: byRiskLevel },
    zone: [
      { id: 'ENT', name: 'Enterprise', kind: 'business', purdueLevel: '4', inScope: false, owner: 'IT' },
      { id: 'DMZ', name: 'DMZ', kind: 'dmz', purdueLevel: '3.5', owner: 'IT' },
      { id: 'SITE', name: 'Site', purdueLevel: '3', owner: 'Process' },
      { id: 'CELL', name: 'Cell', parentId: 'SITE', purdueLevel: '2', owner: 'Process' },
      { id: 'AIR', name: 'Air', kind: 'wireless', parentId: 'SITE', owner: 'Process' },
      { id: 'LEFT', name: '', purdueLevel: '2' },
    ],
    conduit: [
      { id: 'C1', name: 'C1', from: 'ENT', to: 'DMZ', slTarget: { level: 1 } },
      { id: 'C2', name: 'C2', from: 'DMZ', to: 'CELL', slTarget: { level: 1 } },
      { id: 'C3', name: 'C3', from: 'AIR', to: 'CELL', kind: 'wireless', slTarget: { level: 1 } },
      { id: 'C4', name: 'C4', from: { external: 'Vendor' }, to: 'DMZ', kind: 'remote-access', slTarget: { level: 1 } },
      { id: 'C5', name: 'C5', from: 'LEFT', to: 'CELL', kind: 'removable-media', slTarget: { level: 1 } },
    ],
    asset: [
      { id: 'PLC', name: 'PLC', type: 'plc', zoneId: 'CELL' },
      { id: 'TAB', name: 'Tablet', type: 'maintenance-tablet', zoneId: 'SITE', isWireless: true },
      { id: 'ODD', name: 'Odd', type: 'something', zoneId: 'LEFT' },
      { id: 'FW', name: 'Firewall', type: 'firewall', conduitId: 'C4' },
      { id: 'AP', name: 'Access point', type: 'wireless-ap', zoneId: 'AIR' },
    ],
  }),
);

const plant: Plant = {
  ...drawn,
  assessment: drawn.assessment && {
    ...drawn.assessment,
    findings: [
      aFinding('warning', { kind: 'zone', id: 'LEFT' }),
      aFinding('error', { kind: 'zone', id: 'DMZ' }, 'Known.'),
      aFinding('info', { kind: 'conduit', id: 'C3' }),
    ],
  },
};

type Case = {
  readonly id: FilterId;
  readonly value: string;
  readonly offered: readonly string[];
  readonly zones: string;
  readonly others: string;
};

/** `zones` and `others` are what stays in sight; the zones around it are in capitals like all zones. */
const cases: readonly Case[] = [
  { id: 'wireless', value: 'on', offered: ['on'], zones: 'AIR CELL SITE', others: 'C3 TAB AP' },
  { id: 'remoteAccess', value: 'on', offered: ['on'], zones: 'DMZ', others: 'C4 FW Vendor' },
  { id: 'removableMedia', value: 'on', offered: ['on'], zones: 'CELL LEFT SITE', others: 'C5' },
  { id: 'openFindings', value: 'on', offered: ['on'], zones: 'AIR CELL LEFT SITE', others: 'C3 ODD' },
  {
    id: 'touching',
    value: 'DMZ',
    offered: ['ENT', 'DMZ', 'SITE', 'CELL', 'AIR', 'LEFT'],
    zones: 'CELL DMZ ENT SITE',
    others: 'C1 C2 C4 FW Vendor',
  },
  { id: 'scope', value: 'out', offered: ['in', 'out'], zones: 'ENT', others: '' },
  {
    id: 'scope',
    value: 'in',
    offered: ['in', 'out'],
    zones: 'AIR CELL DMZ LEFT SITE',
    others: 'C2 C3 C4 C5 PLC TAB ODD FW AP Vendor',
  },
  {
    id: 'zoneKind',
    value: 'dmz',
    offered: ['control', 'business', 'dmz', 'wireless'],
    zones: 'DMZ',
    others: 'C4 FW Vendor',
  },
  { id: 'purdueLevel', value: '2', offered: ['4', '3.5', '3', '2'], zones: 'CELL LEFT SITE', others: 'C5 PLC ODD' },
  { id: 'purdueLevel', value: '3', offered: ['4', '3.5', '3', '2'], zones: 'SITE', others: 'TAB' },
  { id: 'owner', value: 'IT', offered: ['IT', 'Process'], zones: 'DMZ ENT', others: '' },
  {
    id: 'assetType',
    value: 'plc',
    offered: ['firewall', 'maintenance-tablet', 'plc', 'something', 'wireless-ap'],
    zones: 'CELL SITE',
    others: 'PLC',
  },
  {
    id: 'componentCategory',
    value: 'unknown',
    offered: ['unknown', 'embedded-device', 'host-device', 'network-device'],
    zones: 'LEFT',
    others: 'ODD',
  },
];

const bare = (key: string) => key.slice(key.indexOf(':') + 1);
const seenOf = (active: readonly ActiveFilter[], focusId: string | null = null) => {
  const keys = [...(inSight(plant, active, focusId)?.keys ?? [])];
  return {
    zones: keys
      .filter((key) => key.startsWith('zone:'))
      .map(bare)
      .sort()
      .join(' '),
    others: keys.filter((key) => !key.startsWith('zone:')).map(bare),
  };
};

describe.each(cases)('only $id $value', ({ id, value, offered, zones, others }) => {
  it('leaves in sight what it looks for, in the zones around it', () => {
    const found = seenOf([{ id, value }]);
    expect(found.zones).toBe(zones);
    expect(found.others.sort()).toEqual(others.split(' ').filter(Boolean).sort());
  });
  it('is offered with what occurs', () => expect(filters[id].values(plant)).toEqual(offered));
});

test('every filter has a case', () => {
  expect(new Set(cases.map(({ id }) => id))).toEqual(new Set(filterIds));
});

test('a plant without anything to find is offered no filter', () => {
  const empty: Plant = { ...plantOf(aPlant()), assessment: null };
  expect(filterIds.filter((id) => filters[id].values(empty).length > 0)).toEqual([]);
});

test('several filters together keep what all of them look for', () => {
  const wireless: ActiveFilter = { id: 'wireless', value: 'on' };
  expect(seenOf([wireless, { id: 'purdueLevel', value: '3' }])).toEqual({ zones: 'SITE', others: ['TAB'] });
  expect(seenOf([wireless, { id: 'zoneKind', value: 'dmz' }])).toEqual({ zones: '', others: [] });
});

test('the focus shows a zone with its content, its conduits, and the zones at their other ends', () => {
  expect(seenOf([], 'CELL')).toEqual({ zones: 'AIR CELL DMZ LEFT SITE', others: ['C2', 'C3', 'C5', 'PLC'] });
  const outer = seenOf([], 'SITE');
  expect(outer.zones).toBe('AIR CELL DMZ LEFT SITE');
  expect(outer.others).toEqual(['C2', 'C3', 'C5', 'PLC', 'TAB', 'AP']);
});

test('without a filter all is in sight, also where the zone of the focus is gone', () => {
  expect(inSight(plant, [], null)).toBeNull();
  expect(inSight(plant, [], 'deleted')).toBeNull();
});

test('what is in sight is counted in zones', () => {
  expect(inSight(plant, [{ id: 'zoneKind', value: 'dmz' }], null)).toMatchObject({ zones: 1, ofZones: 6 });
});

const active = (all: Plant): fc.Arbitrary<ActiveFilter[]> => {
  const offers = filterIds.flatMap((id) => filters[id].values(all).map((value) => ({ id, value })));
  return fc.subarray(offers).map((all) => all.slice(0, 3));
};
const arbitraryCase = arbitraryModel.map(plantOf).chain((all) =>
  fc.record({
    all: fc.constant(all),
    filters: active(all),
    focus: fc.constantFrom(null, ...all.zone.keys()),
  }),
);

function everyKey({ zone, conduit, asset }: Plant): Set<string> {
  const keys = new Set<string>();
  for (const id of zone.keys()) keys.add(`zone:${id}`);
  for (const id of asset.keys()) keys.add(`asset:${id}`);
  for (const { id, from, to } of conduit.values()) {
    keys.add(`conduit:${id}`);
    for (const end of [from, to]) if (typeof end !== 'string') keys.add(`external:${end.external}`);
  }
  return keys;
}

test('of any plant, what is in sight is part of it and hangs together', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ all, filters: on, focus }) => {
      const sight = inSight(all, on, focus);
      expect(sight === null).toBe(on.length === 0 && focus === null);
      const keys = sight?.keys ?? new Set<string>();
      expect([...keys].filter((key) => !everyKey(all).has(key))).toEqual([]);
      for (const key of keys) {
        const parent = all.zone.get(bare(key))?.parentId;
        if (key.startsWith('zone:') && parent) expect(keys).toContain(`zone:${parent}`);
        const conduit = key.startsWith('conduit:') ? all.conduit.get(bare(key)) : undefined;
        for (const end of conduit ? [conduit.from, conduit.to] : [])
          expect(keys).toContain(typeof end === 'string' ? `zone:${end}` : `external:${end.external}`);
      }
    }),
    { numRuns: 80 },
  );
});

test('of any plant, one more filter never brings anything into sight', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ all, filters: on, focus }) => {
      const [, ...fewer] = on;
      const before = inSight(all, fewer, focus);
      const after = inSight(all, on, focus);
      if (before && after) expect([...after.keys].filter((key) => !before.keys.has(key))).toEqual([]);
    }),
    { numRuns: 80 },
  );
});
