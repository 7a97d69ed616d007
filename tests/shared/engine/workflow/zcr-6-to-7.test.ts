import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '#shared/engine/fingerprint.ts';
import { aPlant, statuses } from '#tests/support/plant.ts';
import { stepOf, type StepCase } from '#tests/support/workflow-step.ts';

const zone = [{ id: 'Z', name: 'Zone' }];
const ofLevel1 = [{ id: 'Z', slTarget: { level: 1 } }];
const drawn = [{ id: 'main/zone:Z', diagramId: 'main', kind: 'zone', subjectId: 'Z', x: 0, y: 0, width: 9, height: 9 }];
const signature = { name: 'Ana', role: 'Asset owner' };
/** A baseline of a plant that has nothing else. */
const frozen = (signatures: readonly object[]) => ({ id: 'B', fingerprint: fingerprintOf(aPlant()), signatures });

describe.each<[zcr: string, cases: readonly StepCase[]]>([
  [
    'ZCR 6.1',
    [
      ['no SL-A', { zone: [{ id: 'Z', slTarget: { level: 1 } }] }, ['missing', 'requirements-not-assessed Z']],
      ['SL-T and SL-A', { zone: [{ id: 'Z', slTarget: { level: 1 }, slAchieved: { level: 0 } }] }, ['done']],
      ['an SL-T that asks for nothing', { zone: [{ id: 'Z', slTarget: { level: 0 } }] }, ['done']],
      [
        'every requirement assessed',
        { zone: ofLevel1, requirementStatus: statuses('Z', (_, minSL) => (minSL === 1 ? 'not-met' : null)) },
        ['done'],
      ],
      [
        'one requirement that nobody assessed',
        {
          zone: ofLevel1,
          requirementStatus: statuses('Z', (id, minSL) => (minSL > 1 || id === 'SR 1.1' ? null : 'met')),
        },
        ['missing', 'requirements-not-assessed Z'],
      ],
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
      ['drawn', { zone, placement: drawn }, ['done']],
      [
        'an asset that appears nowhere',
        { zone, placement: drawn, asset: [{ id: 'A', type: 'plc' }] },
        ['partly', 'asset-without-zone A'],
      ],
      ['an asset in a zone', { zone, placement: drawn, asset: [{ id: 'A', type: 'plc', zoneId: 'Z' }] }, ['done']],
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
  [
    'ZCR 7.1',
    [
      ['no record of an approval', {}, ['missing', 'not-approved suc']],
      ['a baseline that nobody has signed', { baseline: [frozen([])] }, ['missing', 'not-approved suc']],
      ['a signed baseline', { baseline: [frozen([signature])] }, ['done']],
      ['an edit since', { baseline: [frozen([signature])], zone: [{ id: 'Z' }] }, ['missing', 'approval-stale suc']],
      [
        'a note for the eye since',
        { baseline: [frozen([signature])], note: [{ id: 'N', diagramId: 'main' }] },
        ['done'],
      ],
    ],
  ],
])('%s', (zcr, cases) => {
  it.each(cases)('with %s', (_, rows, expected) => {
    expect(stepOf(zcr, rows)).toEqual(expected);
  });
});
