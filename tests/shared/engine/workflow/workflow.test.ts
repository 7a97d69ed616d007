import { describe, expect, it } from 'vitest';
import { theCatalog } from '#tests/support/catalog.ts';
import { assessed, byRiskLevel, type PlantRows } from '#tests/support/plant.ts';

const high = { id: 'R', subject: { kind: 'zone', id: 'Z' }, likelihood: 'l3', consequence: 'c3' };
const zone = [{ id: 'Z', name: 'Zone' }];

/** How far a ZCR is, and what it lacks, as `reason id`. */
function step(zcr: string, rows: PlantRows) {
  const found = assessed(rows).workflow.find((one) => one.zcr === zcr);
  const missing = found?.missing.map(
    ({ reason, subject }) => `${reason} ${'id' in subject ? subject.id : subject.kind}`,
  );
  return [found?.status, ...(missing ?? [])];
}

const one = (fields: object, rows: PlantRows = {}): PlantRows => ({
  zone,
  scenario: [{ ...high, ...fields }],
  ...rows,
});
const tolerable = { likelihood: 'l1', consequence: 'c1' };
const decided = { decision: { by: 'A. Owner', at: '2027-01-01', reason: 'Cost' } };
const measure = (status: string) => ({ countermeasure: [{ id: 'M', status }] });
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

describe.each<[zcr: string, cases: readonly [what: string, rows: PlantRows, expected: readonly string[]][]]>([
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
      ['a scenario without a consequence', one({ consequence: null }), ['partly', 'no-initial-risk suc']],
      ['a rated consequence', one({ likelihood: null }), ['done']],
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
      ['a rated risk', one({}), ['partly', 'criteria-not-signed policy']],
      ['signed criteria', one({}, { policy: { lock: { lockedBy: 'A', lockedAt: '', digest: '' } } }), ['done']],
    ],
  ],
  [
    'ZCR 5.1',
    [
      ['a zone without a scenario', { zone }, ['missing', 'subject-without-scenario Z', 'no-scenario suc']],
      ['a scenario without a source', one({}), ['partly', 'scenario-without-source R']],
      [
        'a zone outside the SUC',
        one({ threatSourceId: 'TS' }, { zone: [...zone, { id: 'X', inScope: false }] }),
        ['done'],
      ],
      [
        'a conduit without a scenario',
        one({ threatSourceId: 'TS' }, { conduit: [{ id: 'C', from: 'Z', to: { external: 'V' } }] }),
        ['partly', 'subject-without-scenario C'],
      ],
    ],
  ],
  [
    'ZCR 5.2',
    [
      ['no vulnerability', one({}), ['missing', 'scenario-without-vulnerability R']],
      ['a written one', one({ vulnerability: 'Flat network' }), ['done']],
      [
        'one of its asset',
        one({ subject: { kind: 'asset', id: 'A' } }, { asset: [{ id: 'A', vulnerabilities: [{ cve: 'CVE-1' }] }] }),
        ['done'],
      ],
    ],
  ],
  [
    'ZCR 5.3',
    [
      ['not rated', one({ consequence: null }), ['missing', 'scenario-without-consequence R']],
      ['rated', one({}), ['done']],
    ],
  ],
  [
    'ZCR 5.4',
    [
      ['not rated', one({ likelihood: null }), ['missing', 'scenario-without-likelihood R']],
      [
        'one of two rated',
        { zone, scenario: [high, { ...high, id: 'S', likelihood: null }] },
        ['partly', 'scenario-without-likelihood S'],
      ],
      ['rated', one({}), ['done']],
    ],
  ],
  [
    'ZCR 5.5',
    [
      ['no risk', one({ likelihood: null }), ['missing', 'scenario-without-risk R']],
      ['a risk', one({}), ['done']],
    ],
  ],
  [
    'ZCR 5.6',
    [
      ['no SL-T', { zone }, ['missing', 'subject-without-sl-target Z']],
      ['an SL-T', one({}, { policy: { slTarget: byRiskLevel } }), ['done']],
    ],
  ],
  [
    'ZCR 5.7',
    [
      ['nothing decided', one({}), ['missing', 'scenario-without-treatment R']],
      ['decided', one({ treatment: 'mitigate' }), ['done']],
      ['tolerable', one(tolerable), ['done']],
    ],
  ],
  [
    'ZCR 5.8',
    [
      ['nothing named', one({}), ['missing', 'scenario-not-reevaluated R']],
      ['an existing measure', one({ countermeasureIds: ['M'] }, measure('existing')), ['done']],
      [
        'a planned one',
        one({ countermeasureIds: ['M'] }, measure('planned')),
        ['missing', 'scenario-not-reevaluated R'],
      ],
    ],
  ],
  [
    'ZCR 5.9',
    [
      ['nothing stated', one({}), ['missing', 'scenario-not-reevaluated R']],
      ['a residual rating', one({ residual: { likelihood: 'l1' } }), ['done']],
    ],
  ],
  [
    'ZCR 5.10',
    [
      ['no risk', one({ likelihood: null }), ['missing', 'scenario-without-residual-risk R']],
      ['a risk', one({}), ['done']],
    ],
  ],
  [
    'ZCR 5.11',
    [
      ['not tolerable and undecided', one({}), ['missing', 'residual-risk-undecided R']],
      ['not tolerable and accepted', one({ treatment: 'accept' }), ['done']],
      ['tolerable', one({ residual: tolerable }), ['done']],
    ],
  ],
  [
    'ZCR 5.12',
    [
      ['to be mitigated by nothing', one({ treatment: 'mitigate' }), ['missing', 'no-additional-countermeasure R']],
      ['to be mitigated by a plan', one({ countermeasureIds: ['M'] }, measure('planned')), ['done']],
      ['accepted', one({ treatment: 'accept' }), ['done']],
      ['tolerable', one({ residual: tolerable }), ['done']],
    ],
  ],
  [
    'ZCR 5.13',
    [
      ['nothing recorded', one({}), ['missing', 'decision-not-recorded R']],
      ['recorded', one(decided), ['done']],
      ['tolerable', one(tolerable), ['done']],
    ],
  ],
  [
    'ZCR 6.1',
    [
      ['no SL-A', { zone: [{ id: 'Z', slTarget: { level: 1 } }] }, ['missing', 'requirements-not-assessed Z']],
      ['SL-T and SL-A', { zone: [{ id: 'Z', slTarget: { level: 1 }, slAchieved: { level: 0 } }] }, ['done']],
    ],
  ],
  [
    'ZCR 6.2',
    [
      ['nothing', {}, ['missing', 'no-purpose suc', 'no-owner suc']],
      ['both', { suc: { purpose: 'Water', owner: 'Town' } }, ['done']],
    ],
  ],
  [
    'ZCR 6.3',
    [
      ['not drawn', { zone }, ['missing', 'zone-not-drawn Z']],
      [
        'drawn',
        {
          zone,
          placement: [
            { id: 'main/zone:Z', diagramId: 'main', kind: 'zone', subjectId: 'Z', x: 0, y: 0, width: 9, height: 9 },
          ],
        },
        ['done'],
      ],
    ],
  ],
  [
    'ZCR 6.4',
    [
      ['a zone without an owner', { zone }, ['missing', 'characteristics-missing Z']],
      ['a zone without a boundary', { zone: [{ ...zone[0], owner: 'Ops' }] }, ['missing', 'characteristics-missing Z']],
      ['a whole zone', { zone: [{ ...zone[0], owner: 'Ops', physicalBoundary: 'Room 1' }] }, ['done']],
      [
        'a conduit without an owner',
        {
          zone: [{ ...zone[0], owner: 'Ops', logicalBoundary: 'VLAN 1' }],
          conduit: [{ id: 'C', name: 'C', from: 'Z', to: { external: 'V' } }],
        },
        ['partly', 'characteristics-missing C'],
      ],
    ],
  ],
  [
    'ZCR 6.5',
    [
      ['nothing', {}, ['missing', 'no-operating-environment suc']],
      ['written', { suc: { operatingEnvironment: 'x' } }, ['done']],
    ],
  ],
  [
    'ZCR 6.6',
    [
      ['nothing', {}, ['missing', 'no-threat-environment suc']],
      ['written', { suc: { threatEnvironment: 'x' } }, ['done']],
    ],
  ],
  [
    'ZCR 6.7',
    [
      ['nothing', {}, ['missing', 'no-policies suc']],
      ['written', { suc: { policies: 'x' } }, ['done']],
    ],
  ],
  [
    'ZCR 6.8',
    [
      ['nothing tolerable', { policy: { riskLevels: [{ id: 'low' }] } }, ['missing', 'no-tolerable-risk policy']],
      [
        'everything tolerable',
        { policy: { riskLevels: [{ id: 'low', tolerable: true }] } },
        ['missing', 'no-tolerable-risk policy'],
      ],
      ['some', {}, ['done']],
    ],
  ],
  [
    'ZCR 6.9',
    [
      ['nothing', {}, ['missing', 'no-regulations suc']],
      ['written', { suc: { regulations: 'x' } }, ['done']],
    ],
  ],
  ['ZCR 7.1', [['no record of an approval', {}, ['missing', 'not-approved suc']]]],
])('%s', (zcr, cases) => {
  it.each(cases)('with %s', (_, rows, expected) => {
    expect(step(zcr, rows)).toEqual(expected);
  });
});
