import { describe, expect, it } from 'vitest';
import { theCatalog } from '#tests/support/catalog.ts';
import { assessed, type PlantRows } from '#tests/support/plant.ts';
import { oneScenario, stepOf, type StepCase } from '#tests/support/workflow-step.ts';

const zone = [{ id: 'Z', name: 'Zone' }];
const mixed = (fields: object, kind = 'control'): PlantRows => ({
  zone: [{ id: 'Z', name: 'Zone', kind }],
  asset: [
    { id: 'A', zoneId: 'Z', ...fields },
    { id: 'B', zoneId: 'Z', type: 'plc' },
  ],
});

it('has every ZCR of IEC 62443-3-2, in its order', () => {
  expect(assessed({}).workflow.map(({ zcr }) => zcr)).toEqual(theCatalog().zoneConduitRequirements.map(({ id }) => id));
});

describe.each<[zcr: string, cases: readonly StepCase[]]>([
  [
    'ZCR 1.1',
    [
      ['nothing described', {}, ['missing', 'no-perimeter suc', 'no-access-point suc']],
      ['a perimeter', { suc: { perimeter: 'The fence' } }, ['partly', 'no-access-point suc']],
      [
        'perimeter and access point',
        { suc: { perimeter: 'The fence', accessPoints: [{ id: 'AP', name: 'VPN' }] } },
        ['done'],
      ],
    ],
  ],
  [
    'ZCR 2.1',
    [
      ['no scenario', {}, ['missing', 'no-scenario suc', 'no-initial-risk suc']],
      ['a scenario without a consequence', oneScenario({ consequence: null }), ['partly', 'no-initial-risk suc']],
      ['a rated consequence', oneScenario({ likelihood: null }), ['done']],
    ],
  ],
  [
    'ZCR 3.1',
    [
      ['no zone', {}, ['missing', 'no-zone suc']],
      ['two zones without a conduit', { zone: [{ id: 'Z' }, { id: 'Y' }] }, ['partly', 'no-conduit suc']],
      [
        'assets outside every zone',
        { zone, asset: [{ id: 'B' }, { id: 'A' }] },
        ['partly', 'asset-without-zone A', 'asset-without-zone B'],
      ],
      [
        'an asset on a conduit',
        { zone, conduit: [{ id: 'C', from: 'Z', to: { external: 'V' } }], asset: [{ id: 'A', conduitId: 'C' }] },
        ['done'],
      ],
    ],
  ],
  [
    'ZCR 3.2',
    [
      ['no zone', {}, ['missing', 'no-zone suc']],
      ['a business asset beside a controller', mixed({ type: 'office-pc' }), ['missing', 'business-not-separated Z']],
      ['controllers alone', mixed({ type: 'plc' }), ['done']],
    ],
  ],
  [
    'ZCR 3.3',
    [
      ['a safety asset beside another', mixed({ isSafetyRelated: true }), ['missing', 'safety-not-separated Z']],
      ['a safety zone as a whole', mixed({ isSafetyRelated: true }, 'safety'), ['done']],
    ],
  ],
  [
    'ZCR 3.4',
    [
      [
        'a laptop beside a controller',
        mixed({ isTemporarilyConnected: true }),
        ['missing', 'temporary-not-separated Z'],
      ],
      [
        'a type that is connected for a time',
        mixed({ type: 'vendor-laptop' }),
        ['missing', 'temporary-not-separated Z'],
      ],
      ['none', mixed({}), ['done']],
    ],
  ],
  [
    'ZCR 3.5',
    [
      ['a wireless asset beside a wired one', mixed({ isWireless: true }), ['missing', 'wireless-not-separated Z']],
      ['none', mixed({}), ['done']],
    ],
  ],
  [
    'ZCR 3.6',
    [
      [
        'a remote operator beside a controller',
        mixed({ type: 'remote-operator' }),
        ['missing', 'external-not-separated Z'],
      ],
      ['none', mixed({}), ['done']],
    ],
  ],
  [
    'ZCR 4.1',
    [
      ['nothing rated or signed', {}, ['partly', 'criteria-not-signed policy', 'no-risk-rated suc']],
      ['a rated risk', oneScenario({}), ['partly', 'criteria-not-signed policy']],
      ['signed criteria', oneScenario({}, { policy: { lock: { lockedBy: 'A', lockedAt: '', digest: '' } } }), ['done']],
    ],
  ],
])('%s', (zcr, cases) => {
  it.each(cases)('with %s', (_, rows, expected) => {
    expect(stepOf(zcr, rows)).toEqual(expected);
  });
});
