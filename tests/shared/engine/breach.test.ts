import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/engine/assess.ts';
import { breachOf, changedCriteria, signedPolicy } from '#shared/engine/breach.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import { criteriaOf, POLICY_ID, type Policy } from '#shared/model/policy.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, aPolicy, byRiskLevel, TODAY } from '#tests/support/plant.ts';
import { ruleCases } from '#tests/support/rule-cases.ts';

const lock = { lockedBy: 'Ana', lockedAt: '2026-11-20T09:00:00.000Z', digest: 'ab' };
const base = aPolicy({ slTarget: byRiskLevel });

/** The criteria of the tests, signed, and then changed. */
const signedThen = (changed: object = {}) => ({ ...base, lock, lockedCriteria: criteriaOf(base), ...changed });

const scenario = [
  { id: 'R1', likelihood: 'l1', consequence: 'c1' },
  { id: 'R2', likelihood: 'l2', consequence: 'c3', residual: { likelihood: 'l1', consequence: 'c3' } },
  { id: 'R3', likelihood: null, consequence: 'c3' },
];
const withBands = (medium: number, high: number) => ({
  kind: 'product',
  bands: [
    { riskLevel: 'low', min: 1 },
    { riskLevel: 'medium', min: medium },
    { riskLevel: 'high', min: high },
  ],
});
const levels = base.riskLevels;

describe.each<[what: string, changed: object, fields: string[], scenarios: string[]]>([
  ['a name', { name: 'Other' }, ['name'], []],
  [
    'a risk level that is called otherwise',
    { riskLevels: [{ ...levels[0]!, name: 'Green' }, ...levels.slice(1)] },
    ['riskLevels'],
    [],
  ],
  ['bands from other scores', { matrix: withBands(3, 9) }, ['matrix'], ['R2']],
  [
    'more that is tolerated',
    { riskLevels: levels.map((level) => ({ ...level, tolerable: true })) },
    ['riskLevels'],
    ['R2'],
  ],
  ['another SL per risk level', { slTarget: { ...byRiskLevel, byRiskLevel: { high: 4 } } }, ['slTarget'], ['R2']],
  [
    'an override',
    { overrides: [{ id: 'O', category: null, consequenceAtLeast: 'c1', rationale: '' }] },
    ['overrides'],
    ['R1', 'R3'],
  ],
])('%s changed after signing', (_, changed, fields, scenarios) => {
  it('names the parts that differ and every scenario that is rated differently', () => {
    const breach = breachOf(aPlant({ scenario, policy: signedThen(changed) }), theCatalog());
    expect(breach?.fields).toEqual(fields);
    expect(breach?.scenarios.map(({ id }) => id)).toEqual(scenarios);
  });
});

it('says how the signed criteria rate a scenario, and how those of now do', () => {
  const breach = breachOf(aPlant({ scenario, policy: signedThen({ matrix: withBands(2, 9) }) }), theCatalog());
  const [one] = breach?.scenarios ?? [];
  expect([one?.signed.unmitigated.riskLevel, one?.now.unmitigated.riskLevel]).toEqual(['high', 'medium']);
  expect([one?.signed.slTarget, one?.now.slTarget]).toEqual([3, 2]);
});

it.each<[what: string, policy: object]>([
  ['nothing is signed', { ...base }],
  ['they are as signed', signedThen()],
  ['no copy was kept', { ...base, lock }],
])('there is no breach where %s', (_, policy) => {
  expect(breachOf(aPlant({ scenario, policy: policy as Policy }), theCatalog())).toBeNull();
});

const withPolicy = (model: Model, policy: Policy): Model => ({ ...model, policy: new Map([[POLICY_ID, policy]]) });

it('names exactly the scenarios that two assessments rate differently, whatever the plant', () => {
  fc.assert(
    fc.property(arbitraryModel, arbitraryModel, (plant, other) => {
      const signed = { ...policyOf(plant), lock, lockedCriteria: criteriaOf(policyOf(plant)) };
      const changed = withPolicy(plant, { ...signed, ...criteriaOf(policyOf(other)) });
      const before = assess(withPolicy(changed, signedPolicy(policyOf(changed))), theCatalog(), TODAY).scenarios;
      const now = assess(changed, theCatalog(), TODAY).scenarios;
      const key = ({ unmitigated, residual, projected, treat, slTarget }: (typeof now)[number]) =>
        JSON.stringify([unmitigated.riskLevel, residual.riskLevel, projected.riskLevel, treat, slTarget]);
      const moved = now.filter((one, at) => key(one) !== key(before[at]!)).map(({ id }) => id);
      const found = breachOf(changed, theCatalog());
      expect(found?.scenarios.map(({ id }) => id) ?? []).toEqual(moved);
      expect(found === null).toBe(changedCriteria(policyOf(changed)).length === 0);
    }),
    { numRuns: 60 },
  );
});

ruleCases([
  [
    'policy-changed-after-signing',
    'changed criteria',
    { scenario, policy: signedThen({ name: 'Other' }) },
    ['policy: warning'],
  ],
  ['policy-changed-after-signing', 'criteria as signed', { scenario, policy: signedThen() }, []],
]);
