import { describe, expect, it } from 'vitest';
import { theCatalog } from '#tests/support/catalog.ts';
import { criteriaOf } from '#shared/model/policy.ts';
import { aPolicy, assessed, type PlantRows } from '#tests/support/plant.ts';
import { oneScenario, stepOf, type StepCase } from '#tests/support/workflow-step.ts';

const zone = [{ id: 'Z', name: 'Zone' }];
const conduit = [{ id: 'C', from: 'Z', to: { external: 'V' } }];
const functions = [{ id: 'F' }, { id: 'G' }];
const rated = { consequences: { safety: 'c2' } };
const decision = { id: 'zone:Z', subject: { kind: 'zone', id: 'Z' }, outcome: 'detailed' };

/** Criteria as signed, but for the fields given; all risk levels up to `tolerable` are. */
function signed(changed: object = {}, tolerable = 'low') {
  const isTolerable = (id: string) => id === 'low' || id === tolerable;
  const base = aPolicy();
  const riskLevels = base.riskLevels.map((level) => ({ ...level, tolerable: isTolerable(level.id) }));
  const lockedCriteria = criteriaOf({ ...base, riskLevels });
  return {
    ...lockedCriteria,
    lock: { lockedBy: 'A', lockedAt: '2026-11-23', digest: 'ab' },
    lockedCriteria,
    ...changed,
  };
}

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
        'an access point that leads nowhere',
        { suc: { perimeter: 'The fence', accessPoints: [{ id: 'AP', name: 'VPN' }] } },
        ['partly', 'access-point-open suc'],
      ],
      [
        'an access point without a name',
        { zone, suc: { perimeter: 'The fence', accessPoints: [{ id: 'AP', zoneId: 'Z' }] } },
        ['partly', 'access-point-open suc'],
      ],
      [
        'perimeter and access point',
        { zone, suc: { perimeter: 'The fence', accessPoints: [{ id: 'AP', name: 'VPN', zoneId: 'Z' }] } },
        ['done'],
      ],
    ],
  ],
  [
    'ZCR 2.1',
    [
      ['neither function nor scenario', {}, ['missing', 'no-initial-risk suc']],
      ['a scenario without a consequence', oneScenario({ consequence: null }), ['missing', 'no-initial-risk suc']],
      ['a rated scenario where no function is named', oneScenario({ likelihood: null }), ['done']],
      [
        'functions, none rated',
        oneScenario({}, { suc: { essentialFunctions: functions } }),
        ['missing', 'function-not-rated F', 'function-not-rated G'],
      ],
      [
        'one of two rated, the other by a level that is not there',
        {
          suc: { essentialFunctions: functions },
          initialRisk: [
            { ...rated, id: 'F' },
            { id: 'G', consequences: { safety: 'x' } },
          ],
        },
        ['partly', 'function-not-rated G'],
      ],
      [
        'both rated',
        {
          suc: { essentialFunctions: functions },
          initialRisk: [
            { ...rated, id: 'F' },
            { ...rated, id: 'G' },
          ],
        },
        ['done'],
      ],
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
      ['nothing signed or drawn', {}, ['partly', 'criteria-not-signed policy', 'no-zone suc']],
      [
        'an undecided zone and conduit',
        { zone, conduit },
        ['partly', 'criteria-not-signed policy', 'comparison-not-recorded Z', 'comparison-not-recorded C'],
      ],
      ['signed criteria and a decision', oneScenario({}, { policy: signed(), comparison: [decision] }), ['done']],
      [
        'a zone outside the SUC',
        { zone: [...zone, { id: 'Y', inScope: false }], policy: signed(), comparison: [decision] },
        ['done'],
      ],
      [
        'criteria that changed after they were signed',
        oneScenario({}, { policy: signed({ name: 'Other' }), comparison: [decision] }),
        ['partly', 'criteria-changed policy'],
      ],
      [
        'a risk called tolerable that is not, without a reason',
        oneScenario({}, { policy: signed(), comparison: [{ ...decision, outcome: 'tolerable' }] }),
        ['partly', 'tolerable-without-reason Z'],
      ],
      [
        'the same with a reason',
        oneScenario({}, { policy: signed(), comparison: [{ ...decision, outcome: 'tolerable', reason: 'Manual' }] }),
        ['done'],
      ],
      [
        'a tolerable risk called so',
        oneScenario(
          { consequence: 'c1' },
          { policy: signed({}, 'medium'), comparison: [{ ...decision, outcome: 'tolerable' }] },
        ),
        ['done'],
      ],
    ],
  ],
])('%s', (zcr, cases) => {
  it.each(cases)('with %s', (_, rows, expected) => {
    expect(stepOf(zcr, rows)).toEqual(expected);
  });
});
