import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { methods } from '#shared/engine/methods/index.ts';
import { slTargetMethods } from '#shared/model/policy.ts';
import { assessed, type PlantRows } from '#tests/support/plant.ts';

/** The SL-T of a scenario with likelihood l3 and the given fields under a method. */
function slTarget(slTargetMethod: object, fields: object, rows: PlantRows = {}): number | null | undefined {
  const policy = { ...rows.policy, slTarget: slTargetMethod };
  return assessed({ ...rows, policy, scenario: [{ id: 'R', likelihood: 'l3', ...fields }] }).scenarios[0]?.slTarget;
}

it('has a file and a row for each method that a policy may name', () => {
  const files = readdirSync(new URL('../../../../shared/engine/methods', import.meta.url));
  expect(Object.keys(methods)).toEqual([...slTargetMethods]);
  expect(files.toSorted()).toEqual(
    [...slTargetMethods.map((name) => `${name}.ts`), 'index.ts', 'method.ts'].toSorted(),
  );
});

describe('without need of a method', () => {
  it('asks for SL-T 0 where the scenario need not be treated', () => {
    expect(slTarget({ method: 'steps' }, { likelihood: 'l1', consequence: 'c1' })).toBe(0);
  });
  it('asks for nothing known while the risk is unknown', () => {
    expect(slTarget({ method: 'by-threat-source' }, { likelihood: null, consequence: 'c3' })).toBe(null);
  });
});

describe('by risk level', () => {
  const table = { method: 'by-risk-level', byRiskLevel: { medium: 2, high: 4 } };
  it('takes the entry of the level', () => {
    expect(slTarget(table, { consequence: 'c1' })).toBe(2);
    expect(slTarget(table, { consequence: 'c3' })).toBe(4);
  });
  it('is unknown without an entry', () => {
    expect(slTarget({ method: 'by-risk-level', byRiskLevel: { low: 1 } }, { consequence: 'c3' })).toBe(null);
  });
  it('is unknown where an override treats a scenario without a risk', () => {
    const policy = { overrides: [{ id: 'O', consequenceAtLeast: 'c3' }] };
    expect(slTarget(table, { likelihood: null, consequence: 'c3' }, { policy })).toBe(null);
  });
});

describe('by consequence', () => {
  const table = { method: 'by-consequence', byConsequenceLevel: { c2: 2, c3: 4 } };
  it('takes the entry of the overall level', () => {
    expect(slTarget(table, { consequences: { safety: 'c2', operation: 'c1' } })).toBe(2);
    expect(slTarget(table, { consequence: 'c3' })).toBe(4);
  });
  it('is unknown without an entry', () => {
    expect(slTarget(table, { consequence: 'c1' })).toBe(null);
  });
});

describe('by threat source', () => {
  const rows = { threatSource: [{ id: 'TS', sl: 3 }, { id: 'NONE' }] };
  const method = { method: 'by-threat-source' };
  it.each([
    ['TS', 3],
    ['NONE', null],
    ['nowhere', null],
    [null, null],
  ])('gives for the source %s the level %s', (threatSourceId, expected) => {
    expect(slTarget(method, { consequence: 'c3', threatSourceId }, rows)).toBe(expected);
  });
});

describe('steps', () => {
  const method = { method: 'steps' };
  it('counts the rows down to a tolerable cell at the same consequence', () => {
    expect(slTarget(method, { consequence: 'c1' })).toBe(1);
    expect(slTarget(method, { consequence: 'c2' })).toBe(2);
  });
  it('is 4 where no row is tolerable', () => {
    expect(slTarget(method, { consequence: 'c3' })).toBe(4);
  });
  it('is 4 at most', () => {
    const likelihoodLevels = ['a', 'b', 'c', 'd', 'e', 'f', 'l3'].map((id) => ({ id }));
    const matrix = { kind: 'table', cells: [['low'], ...Array.from({ length: 6 }, () => ['high'])] };
    expect(slTarget(method, { consequence: 'c1' }, { policy: { likelihoodLevels, matrix } })).toBe(4);
  });
  it('is 0 where an override treats a tolerable cell', () => {
    const policy = { overrides: [{ id: 'O', consequenceAtLeast: 'c1' }] };
    expect(slTarget(method, { likelihood: 'l1', consequence: 'c1' }, { policy })).toBe(0);
  });
});

describe('crrf', () => {
  const method = { method: 'crrf' };
  it.each([
    ['l3', 'c1', 1], // 3 / 2 = 1.5
    ['l2', 'c2', 1], // 4 / 2 = 2
    ['l3', 'c2', 2], // 6 / 2 = 3
    ['l3', 'c3', 4], // 9 / 2 = 4.5
  ])('gives %s and %s the level %i', (likelihood, consequence, expected) => {
    expect(slTarget(method, { likelihood, consequence })).toBe(expected);
  });
  it('reaches a level at a quarter above it', () => {
    const likelihoodLevels = [
      { id: 'l1', value: 1 },
      { id: 'l3', value: 2.5 },
    ];
    expect(
      slTarget(
        method,
        { consequence: 'c1' },
        {
          policy: {
            likelihoodLevels,
            matrix: {
              kind: 'product',
              bands: [
                { riskLevel: 'low', min: 1 },
                { riskLevel: 'high', min: 2.4 },
              ],
            },
          },
        },
      ),
    ).toBe(1);
  });
  it.each([
    ['a table matrix', { matrix: { kind: 'table', cells: [[null], [null], ['high']] } }],
    ['a policy that tolerates nothing', { riskLevels: [{ id: 'low' }, { id: 'medium' }, { id: 'high' }] }],
  ])('is unknown with %s', (_, policy) => {
    expect(slTarget(method, { consequence: 'c1' }, { policy })).toBe(null);
  });
});
