import fc from 'fast-check';
import { conduitKinds } from '#shared/model/conduit.ts';
import { channelDirections, channelVerdicts } from '#shared/model/channel.ts';
import { purdueLevels, zoneKinds } from '#shared/model/zone.ts';
import type { PlantRows } from './plant.ts';

const zoneIds = ['Z0', 'Z1', 'Z2', 'Z3', 'Z4'] as const;
const assetIds = ['A0', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'] as const;
const conduitIds = ['C0', 'C1', 'C2', 'C3'] as const;
const types = [
  'plc',
  'office-pc',
  'sis',
  'vendor-laptop',
  'wireless-sensor',
  'cellular-router',
  'firewall',
  'data-diode',
  'jump-host',
  'printer',
  '',
] as const;

const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const name = fc.constantFrom('', 'Line', 'Cell 7');
const end = fc.oneof(
  oneOf(zoneIds),
  oneOf(['Vendor', 'Cloud']).map((external) => ({ external })),
);

const zones = fc.tuple(
  ...zoneIds.map((id, at) =>
    fc.record({
      id: fc.constant(id),
      name,
      kind: oneOf(zoneKinds),
      purdueLevel: orNull(oneOf(purdueLevels)),
      inScope: fc.boolean(),
      parentId: at === 0 ? fc.constant(null) : orNull(oneOf(zoneIds.slice(0, at))),
      slAchieved: orNull(fc.constant({ level: 2 })),
    }),
  ),
);

const assets = fc.tuple(
  ...assetIds.map((id) =>
    fc.record({
      id: fc.constant(id),
      name,
      type: oneOf(types),
      zoneId: orNull(oneOf(zoneIds)),
      isSafetyRelated: fc.boolean(),
      addresses: fc.subarray(['10.0.0.1', '10.0.0.2'], { maxLength: 1 }),
    }),
  ),
);

const conduits = fc.tuple(
  ...conduitIds.map((id) =>
    fc
      .record({
        id: fc.constant(id),
        name,
        from: end,
        to: end,
        kind: oneOf(conduitKinds),
        via: fc.array(oneOf(zoneIds), { maxLength: 2 }),
        boundaryDeviceIds: fc.subarray([...assetIds], { maxLength: 2 }),
      })
      .map((made) => (made.from === made.to ? { ...made, to: { external: 'Market' } } : made)),
  ),
);

const channels = fc.array(
  fc.record({
    conduitId: oneOf(conduitIds),
    protocol: oneOf(['rdp', 'opc-ua', '']),
    direction: oneOf(channelDirections),
    verdict: oneOf(channelVerdicts),
    expires: orNull(oneOf(['2020-01-01', '2030-01-01'])),
  }),
  { maxLength: 4 },
);

/** A sound model of a plant whose drawing breaks many rules: mixed zones, unguarded ways in, levels skipped. */
export const arbitraryFlawedPlant: fc.Arbitrary<PlantRows> = fc
  .record({
    zones,
    assets,
    conduits,
    channels,
    pointAt: orNull(oneOf(zoneIds)),
    techniqueId: oneOf(['T0812', 'T0866']),
  })
  .map(({ zones: zone, assets: asset, conduits: conduit, channels: rows, pointAt, techniqueId }) => ({
    suc: { accessPoints: pointAt === null ? [] : [{ id: 'AP', name: 'Gate', zoneId: pointAt }] },
    zone,
    asset,
    conduit,
    channel: rows.map((row, at) => ({ id: `H${at}`, ...row })),
    scenario: [{ id: 'R', name: 'Threat', subject: { kind: 'suc' }, techniqueIds: [techniqueId] }],
    requirementStatus: [{ subject: { kind: 'zone', id: 'Z0' }, requirementId: 'SR 1.1', status: 'met' }],
    placement: [
      { id: 'main/zone:Z0', diagramId: 'main', kind: 'zone', subjectId: 'Z0', x: 0, y: 0, width: 200, height: 100 },
      { id: 'main/asset:A0', diagramId: 'main', kind: 'asset', subjectId: 'A0', x: 8, y: 40, width: 80, height: 40 },
    ],
  }));
