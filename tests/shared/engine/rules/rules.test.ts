import { describe, expect, it } from 'vitest';
import { rules } from '#shared/engine/rules/index.ts';
import { ruleCases, type RuleCase } from '#tests/support/rule-cases.ts';
import { assessed, byRiskLevel, type PlantRows } from '#tests/support/plant.ts';

const ok = { id: 'R', subject: { kind: 'zone', id: 'Z' }, likelihood: 'l1', consequence: 'c1' };
const top = { ...ok, likelihood: 'l3', consequence: 'c3' };
const zone = [{ id: 'Z', name: 'Zone' }];
const conduit = [{ id: 'C', name: 'Conduit', from: 'Z', to: { external: 'Vendor' } }];
const withScenario = (fields: object, rows: PlantRows = {}): PlantRows => ({
  zone,
  scenario: [{ ...ok, ...fields }],
  ...rows,
});

const cases: readonly RuleCase[] = [
  ['assumption-false', 'one that fell', { assumption: [{ id: 'A', state: 'false' }] }, ['A: warning']],
  [
    'assumption-false',
    'one that holds, and an open one',
    { assumption: [{ id: 'A', state: 'true' }, { id: 'B' }] },
    [],
  ],
  [
    'assumption-open',
    'an open one that a scenario leans on',
    withScenario({ assumptionIds: ['A'] }, { assumption: [{ id: 'A' }] }),
    ['A: info'],
  ],
  ['assumption-open', 'an open one that none leans on', withScenario({}, { assumption: [{ id: 'A' }] }), []],
  [
    'assumption-open',
    'one that is settled',
    withScenario(
      { assumptionIds: ['A', 'B'] },
      {
        assumption: [
          { id: 'A', state: 'true' },
          { id: 'B', state: 'false' },
        ],
      },
    ),
    [],
  ],
  [
    'conduit-without-name',
    'a conduit without a name',
    { zone, conduit: [{ ...conduit[0], name: ' ' }] },
    ['C: warning'],
  ],
  ['conduit-without-name', 'a named one', { zone, conduit }, []],
  ['conduit-without-sl-target', 'nothing known', { zone, conduit }, ['C: warning']],
  ['conduit-without-sl-target', 'an assigned SL-T', { zone, conduit: [{ ...conduit[0], slTarget: { level: 2 } }] }, []],
  [
    'policy-crrf-undefined',
    'CRRF with nothing tolerable',
    { policy: { slTarget: { method: 'crrf' }, riskLevels: [{ id: 'low' }] } },
    ['policy: error'],
  ],
  [
    'policy-crrf-undefined',
    'CRRF with a table',
    { policy: { slTarget: { method: 'crrf' }, matrix: { kind: 'table', cells: [['low']] } } },
    ['policy: error'],
  ],
  ['policy-crrf-undefined', 'CRRF with a tolerable score', { policy: { slTarget: { method: 'crrf' } } }, []],
  ['policy-crrf-undefined', 'another method', { policy: { slTarget: { method: 'steps' }, riskLevels: [] } }, []],
  [
    'policy-level-unknown',
    'a band of no level',
    { policy: { matrix: { kind: 'product', bands: [{ riskLevel: 'x', min: 1 }] } } },
    ['policy: error'],
  ],
  [
    'policy-level-unknown',
    'a cell of no level',
    { policy: { matrix: { kind: 'table', cells: [['x', null]] } } },
    ['policy: error'],
  ],
  [
    'policy-level-unknown',
    'an override of no level',
    { policy: { overrides: [{ id: 'O', consequenceAtLeast: 'x' }] } },
    ['policy: error'],
  ],
  [
    'policy-level-unknown',
    'an SL-T for no level',
    { policy: { slTarget: { method: 'steps', byConsequenceLevel: { x: 1 } } } },
    ['policy: error'],
  ],
  ['policy-level-unknown', 'levels that are all there', { policy: { slTarget: byRiskLevel } }, []],
  [
    'sl-target-without-reason',
    'SL-Ts below and above what is asked for',
    {
      policy: { slTarget: byRiskLevel },
      zone: [{ ...zone[0], slTarget: { level: 2 } }],
      conduit: [{ ...conduit[0], slTarget: { level: 0, rationale: ' ' } }],
    },
    ['conduit:C: warning', 'zone:Z: info'],
  ],
  [
    'sl-target-without-reason',
    'an SL-T with a reason, and one that is what is asked for',
    {
      policy: { slTarget: byRiskLevel },
      zone: [{ ...zone[0], slTarget: { level: 2, rationale: 'Agreed' } }],
      conduit: [{ ...conduit[0], slTarget: { level: 1 } }],
    },
    [],
  ],
  [
    'sl-target-without-reason',
    'an SL-T beside nothing that is known',
    { zone: [{ ...zone[0], slTarget: { level: 2 } }] },
    [],
  ],
  ['policy-nothing-tolerable', 'no tolerable level', { policy: { riskLevels: [{ id: 'low' }] } }, ['policy: warning']],
  ['policy-nothing-tolerable', 'a tolerable one', {}, []],
  ['policy-without-method', 'no method', {}, ['policy: warning']],
  ['policy-without-method', 'a floor only', { policy: { slTarget: { floor: 1 } } }, ['policy: warning']],
  ['policy-without-method', 'a method', { policy: { slTarget: { method: 'steps' } } }, []],
  ['scenario-level-unknown', 'an unknown likelihood', withScenario({ likelihood: '?' }), ['R: error']],
  [
    'scenario-level-unknown',
    'an unknown category rating',
    withScenario({ consequences: { safety: '?' } }),
    ['R: error'],
  ],
  [
    'scenario-level-unknown',
    'an unknown residual level',
    withScenario({ residual: { consequence: '?' } }),
    ['R: error'],
  ],
  [
    'scenario-level-unknown',
    'an overall level that does not count',
    withScenario({ consequences: { safety: 'c1' }, consequence: '?' }),
    [],
  ],
  ['scenario-level-unknown', 'nothing rated', withScenario({ likelihood: null, consequence: null }), []],
  ['scenario-level-unknown', 'known levels', withScenario({}), []],
  [
    'scenario-risk-without-level',
    'a score below every band',
    withScenario({}, { policy: { matrix: { kind: 'product', bands: [{ riskLevel: 'low', min: 2 }] } } }),
    ['R: error'],
  ],
  [
    'scenario-risk-without-level',
    'only the residual risk below',
    withScenario(
      { ...top, residual: { likelihood: 'l1', consequence: 'c1' } },
      { policy: { matrix: { kind: 'product', bands: [{ riskLevel: 'high', min: 2 }] } } },
    ),
    ['R: error'],
  ],
  ['scenario-risk-without-level', 'an unknown rating', withScenario({ likelihood: null }), []],
  ['scenario-risk-without-level', 'a band that fits', withScenario({}), []],
  [
    'scenario-subject-missing',
    'a zone that is not there',
    withScenario({ subject: { kind: 'zone', id: 'X' } }),
    ['R: warning'],
  ],
  [
    'scenario-subject-missing',
    'an asset in no zone',
    withScenario({ subject: { kind: 'asset', id: 'A' } }, { asset: [{ id: 'A' }] }),
    ['R: warning'],
  ],
  [
    'scenario-subject-missing',
    'an asset in a zone',
    withScenario({ subject: { kind: 'asset', id: 'A' } }, { asset: [{ id: 'A', zoneId: 'Z' }] }),
    [],
  ],
  ['scenario-subject-missing', 'the SUC', withScenario({ subject: { kind: 'suc' } }), []],
  ['scenario-without-consequence', 'nothing rated', withScenario({ consequence: null }), ['R: warning']],
  [
    'scenario-without-consequence',
    'a rated category',
    withScenario({ consequence: null, consequences: { safety: 'c1' } }),
    [],
  ],
  ['scenario-without-consequence', 'a level that is not on the scale', withScenario({ consequence: '?' }), []],
  ['scenario-without-likelihood', 'nothing rated', withScenario({ likelihood: null }), ['R: warning']],
  ['scenario-without-likelihood', 'a rated one', withScenario({}), []],
  [
    'scenario-without-sl-target',
    'no entry for its level',
    withScenario(top, { policy: { slTarget: { method: 'by-risk-level', byRiskLevel: { low: 1 } } } }),
    ['R: warning'],
  ],
  [
    'scenario-without-sl-target',
    'no threat source',
    withScenario(top, { policy: { slTarget: { method: 'by-threat-source' } } }),
    ['R: warning'],
  ],
  ['scenario-without-sl-target', 'no method, which the policy is told of', withScenario(top), []],
  [
    'scenario-without-sl-target',
    'an unknown risk, which is found by its rating',
    withScenario({ likelihood: null }, { policy: { slTarget: byRiskLevel } }),
    [],
  ],
  ['scenario-without-sl-target', 'an entry', withScenario(top, { policy: { slTarget: byRiskLevel } }), []],
  ['technique-retired', 'an id with a successor', withScenario({ techniqueIds: ['T0812'] }), ['R: info']],
  ['technique-retired', 'an id without one', withScenario({ techniqueIds: ['T0808'] }), ['R: info']],
  ['technique-retired', 'a live one', withScenario({ techniqueIds: ['T0866'] }), []],
  [
    'technique-unknown',
    'an id that is not in the catalog',
    withScenario({ techniqueIds: ['T0866', 'T9999'] }),
    ['R: warning'],
  ],
  ['technique-unknown', 'a retired one', withScenario({ techniqueIds: ['T0812'] }), []],
  ['zone-without-name', 'a zone without a name', { zone: [{ id: 'Z' }] }, ['Z: warning']],
  ['zone-without-name', 'a named one', { zone }, []],
  ['zone-without-sl-target', 'nothing known', { zone }, ['Z: warning']],
  ['zone-without-sl-target', 'an FR that is not known', withScenario({ techniqueIds: ['T0866'] }), ['Z: warning']],
  ['zone-without-sl-target', 'a zone outside the SUC', { zone: [{ id: 'Z', inScope: false }] }, []],
  ['zone-without-sl-target', 'a floor', { zone, policy: { slTarget: byRiskLevel } }, []],
];

ruleCases(cases);

describe('the table of rules', () => {
  it('stands in the order of the findings and has each id once', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });

  it('gives findings sorted by id, with what the text needs', () => {
    const { findings } = assessed({
      zone: [{ id: 'Z2' }, { id: 'Z1' }],
      scenario: [
        { ...ok, id: 'R2', techniqueIds: ['T0812', 'T0808'] },
        { ...ok, id: 'R1', likelihood: 'often' },
      ],
    });
    const ids = findings.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(findings.find(({ id }) => id === 'technique-retired@R2')?.params).toEqual({
      techniques: 'T0812 → T1694.001, T0808',
    });
    expect(findings.find(({ id }) => id === 'scenario-level-unknown@R1')?.params).toEqual({ levels: 'often' });
  });

  it('names at most five ids in a text', () => {
    const techniqueIds = ['X1', 'X2', 'X3', 'X4', 'X5', 'X6'];
    const [finding] = assessed(withScenario({ techniqueIds })).findings.filter(
      ({ rule }) => rule === 'technique-unknown',
    );
    expect(finding?.params).toEqual({ techniques: 'X1, X2, X3, X4, X5, …' });
  });
});
