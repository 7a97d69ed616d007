import { describe, expect, it } from 'vitest';
import { byRiskLevel } from '#tests/support/plant.ts';
import { oneScenario, stepOf, type StepCase } from '#tests/support/workflow-step.ts';

const zone = [{ id: 'Z', name: 'Zone' }];
const high = { id: 'R', subject: { kind: 'zone', id: 'Z' }, likelihood: 'l3', consequence: 'c3' };
const tolerable = { likelihood: 'l1', consequence: 'c1' };
const decided = { decision: { by: 'A. Owner', at: '2027-01-01', reason: 'Cost' } };
const measure = (status: string) => ({ countermeasure: [{ id: 'M', status }] });

describe.each<[zcr: string, cases: readonly StepCase[]]>([
  [
    'ZCR 5.1',
    [
      ['a zone without a scenario', { zone }, ['missing', 'subject-without-scenario Z', 'no-scenario suc']],
      ['a scenario without a source', oneScenario({}), ['partly', 'scenario-without-source R']],
      [
        'a zone outside the SUC',
        oneScenario({ threatSourceId: 'TS' }, { zone: [...zone, { id: 'X', inScope: false }] }),
        ['done'],
      ],
      [
        'a conduit without a scenario',
        oneScenario({ threatSourceId: 'TS' }, { conduit: [{ id: 'C', from: 'Z', to: { external: 'V' } }] }),
        ['partly', 'subject-without-scenario C'],
      ],
    ],
  ],
  [
    'ZCR 5.2',
    [
      ['no vulnerability', oneScenario({}), ['missing', 'scenario-without-vulnerability R']],
      ['a written one', oneScenario({ vulnerability: 'Flat network' }), ['done']],
      [
        'one of its asset',
        oneScenario(
          { subject: { kind: 'asset', id: 'A' } },
          { asset: [{ id: 'A', vulnerabilities: [{ cve: 'CVE-1' }] }] },
        ),
        ['done'],
      ],
    ],
  ],
  [
    'ZCR 5.3',
    [
      ['not rated', oneScenario({ consequence: null }), ['missing', 'scenario-without-consequence R']],
      ['rated', oneScenario({}), ['done']],
    ],
  ],
  [
    'ZCR 5.4',
    [
      ['not rated', oneScenario({ likelihood: null }), ['missing', 'scenario-without-likelihood R']],
      [
        'one of two rated',
        { zone, scenario: [high, { ...high, id: 'S', likelihood: null }] },
        ['partly', 'scenario-without-likelihood S'],
      ],
      ['rated', oneScenario({}), ['done']],
    ],
  ],
  [
    'ZCR 5.5',
    [
      ['no risk', oneScenario({ likelihood: null }), ['missing', 'scenario-without-risk R']],
      ['a risk', oneScenario({}), ['done']],
    ],
  ],
  [
    'ZCR 5.6',
    [
      ['no SL-T', { zone }, ['missing', 'subject-without-sl-target Z']],
      ['an SL-T', oneScenario({}, { policy: { slTarget: byRiskLevel } }), ['done']],
      [
        'the floor alone',
        { zone, policy: { slTarget: { ...byRiskLevel, floor: 1 } } },
        ['missing', 'subject-without-sl-target Z'],
      ],
      ['one assigned', { zone: [{ id: 'Z', name: 'Zone', slTarget: { level: 2 } }] }, ['done']],
    ],
  ],
  [
    'ZCR 5.7',
    [
      ['nothing decided', oneScenario({}), ['missing', 'scenario-without-treatment R']],
      ['decided', oneScenario({ treatment: 'mitigate' }), ['done']],
      ['tolerable', oneScenario(tolerable), ['done']],
    ],
  ],
  [
    'ZCR 5.8',
    [
      ['nothing named', oneScenario({}), ['missing', 'scenario-not-reevaluated R']],
      ['an existing measure', oneScenario({ countermeasureIds: ['M'] }, measure('existing')), ['done']],
      [
        'a planned one',
        oneScenario({ countermeasureIds: ['M'] }, measure('planned')),
        ['missing', 'scenario-not-reevaluated R'],
      ],
    ],
  ],
  [
    'ZCR 5.9',
    [
      ['nothing stated', oneScenario({}), ['missing', 'scenario-not-reevaluated R']],
      ['a residual rating', oneScenario({ residual: { likelihood: 'l1' } }), ['done']],
    ],
  ],
  [
    'ZCR 5.10',
    [
      ['no risk', oneScenario({ likelihood: null }), ['missing', 'scenario-without-residual-risk R']],
      ['a risk', oneScenario({}), ['done']],
    ],
  ],
  [
    'ZCR 5.11',
    [
      ['not tolerable and undecided', oneScenario({}), ['missing', 'residual-risk-undecided R']],
      ['not tolerable and accepted', oneScenario({ treatment: 'accept' }), ['done']],
      ['tolerable', oneScenario({ residual: tolerable }), ['done']],
    ],
  ],
  [
    'ZCR 5.12',
    [
      [
        'to be mitigated by nothing',
        oneScenario({ treatment: 'mitigate' }),
        ['missing', 'no-additional-countermeasure R'],
      ],
      ['to be mitigated by a plan', oneScenario({ countermeasureIds: ['M'] }, measure('planned')), ['done']],
      ['accepted', oneScenario({ treatment: 'accept' }), ['done']],
      ['tolerable', oneScenario({ residual: tolerable }), ['done']],
    ],
  ],
  [
    'ZCR 5.13',
    [
      ['nothing recorded', oneScenario({}), ['missing', 'decision-not-recorded R']],
      ['recorded', oneScenario(decided), ['done']],
      ['tolerable', oneScenario(tolerable), ['done']],
    ],
  ],
])('%s', (zcr, cases) => {
  it.each(cases)('with %s', (_, rows, expected) => {
    expect(stepOf(zcr, rows)).toEqual(expected);
  });
});
