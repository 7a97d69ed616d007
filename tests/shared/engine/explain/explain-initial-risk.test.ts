import { describe, expect, it } from 'vitest';
import type { InitialSubject } from '#shared/engine/explain/explain-initial-risk.ts';
import type { Explanation } from '#shared/engine/explain/explanation.ts';
import { explain } from '#shared/engine/explain/index.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, type PlantRows } from '#tests/support/plant.ts';

const zone = [{ id: 'Z', name: 'Hall' }];
const conduit = [{ id: 'C', from: 'Z', to: 'Z' }];
const suc = { essentialFunctions: [{ id: 'F', name: 'Dosing' }] };
const initialRisk = [{ id: 'F', consequences: { safety: 'c1', operation: 'c3' } }];
const asset = [{ id: 'A', zoneId: 'Z', essentialFunctionId: 'F' }];
const scenario = [{ id: 'R', subject: { kind: 'zone', id: 'Z' }, consequence: 'c2' }];
const everythingTolerable = {
  riskLevels: ['low', 'medium', 'high'].map((id) => ({ id, tolerable: true })),
  overrides: [{ id: 'O', category: 'safety', consequenceAtLeast: 'c1' }],
};

function keys({ key, children }: Explanation, indent = ''): string[] {
  return [`${indent}${key}`, ...children.flatMap((child) => keys(child, `${indent}  `))];
}

function asked(rows: PlantRows, of: InitialSubject): Explanation | null {
  return explain(aPlant({ zone, conduit, suc, ...rows }), theCatalog(), { what: 'initialRisk', of });
}

const tail = ['  initial.likelihood', '  level.band', '    level.notTolerable'];
const rated = ['consequence.highest', '  consequence.category', '  consequence.category'];

describe('the explanation of an initial risk', () => {
  it.each<[what: string, rows: PlantRows, of: InitialSubject, expected: string[]]>([
    [
      'of a function: its categories at the highest likelihood',
      { initialRisk },
      { kind: 'function', id: 'F' },
      ['risk.product', ...rated.map((key) => `  ${key}`), ...tail],
    ],
    [
      'of a zone: the function that is the worst',
      { initialRisk, asset },
      { kind: 'zone', id: 'Z' },
      ['risk.product', '  initial.functions', ...rated.map((key) => `    ${key}`), ...tail],
    ],
    [
      'of a zone whose functions nobody rated: the scenario that is the worst',
      { scenario },
      { kind: 'zone', id: 'Z' },
      ['risk.product', '  initial.scenarios', '    consequence.overall', ...tail],
    ],
    ['of a function that nobody rated', {}, { kind: 'function', id: 'F' }, ['initial.unknown']],
    ['of a conduit that nothing is known of', {}, { kind: 'conduit', id: 'C' }, ['initial.unknown']],
  ])('%s', (_what, rows, of, expected) => {
    expect(keys(asked(rows, of)!)).toEqual(expected);
  });

  it('names the worst as people call it', () => {
    const [worst] = asked({ initialRisk, asset }, { kind: 'zone', id: 'Z' })!.children;
    expect(worst?.params).toMatchObject({ id: 'Dosing' });
  });

  it('tells of an override only where it decides', () => {
    const of = { kind: 'function', id: 'F' } as const;
    const overridden = asked({ initialRisk, policy: everythingTolerable }, of)!;
    expect(keys(overridden).at(-1)).toBe('  initial.override');
    const tolerated = asked({ initialRisk, policy: { ...everythingTolerable, overrides: [] } }, of)!;
    expect(keys(tolerated)).not.toContain('  initial.override');
    expect(keys(asked({ initialRisk }, of)!)).not.toContain('  initial.override');
  });

  it('is none of what is gone', () => {
    for (const kind of ['function', 'zone', 'conduit'] as const) expect(asked({}, { kind, id: 'gone' })).toBeNull();
  });
});
