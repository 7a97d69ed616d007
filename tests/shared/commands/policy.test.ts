import { runCommand, type Command } from '#shared/commands/command.ts';
import { asBands, asTable, withCell } from '#shared/commands/policy-matrix.ts';
import {
  addScaleLevel,
  removeCategory,
  removeRiskLevel,
  removeScaleLevel,
  replacePolicy,
} from '#shared/commands/policy-scales.ts';
import { unusedId, unusedIds } from '#shared/commands/unused-id.ts';
import { policyFrom } from '#shared/catalog/default-policy.ts';
import { cellAt, indexPolicy } from '#shared/engine/policy-index.ts';
import { modelViolations } from '#shared/model/invariants.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** The plant after a command that must not be refused. */
function after(model: Model, command: Command): Model {
  const outcome = runCommand(model, command);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.model;
}
const idsUsed = (model: Model) =>
  [...model.scenario.values()].flatMap(({ likelihood, consequence, consequences, residual }) => [
    likelihood,
    consequence,
    residual?.likelihood,
    residual?.consequence,
    ...Object.values(consequences),
  ]);

test('a plant stays sound whichever level goes or comes', () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const policy = policyOf(model);
      const level = { id: 'a level that is new', name: '', value: null, description: '' };
      const commands = [
        addScaleLevel('likelihoodLevels', level),
        addScaleLevel('consequenceLevels', level),
        ...policy.likelihoodLevels.slice(0, 1).map(({ id }) => removeScaleLevel('likelihoodLevels', id)),
        ...policy.consequenceLevels.slice(0, 1).map(({ id }) => removeScaleLevel('consequenceLevels', id)),
        ...policy.riskLevels.slice(0, 1).map(({ id }) => removeRiskLevel(id)),
        ...policy.consequenceCategories.slice(0, 1).map(({ id }) => removeCategory(id)),
      ];
      for (const command of commands) expect(modelViolations(after(model, command))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('a removed consequence level is rated nowhere any more', () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const gone = policyOf(model).consequenceLevels[0];
      const others = new Set(policyOf(model).likelihoodLevels.map(({ id }) => id));
      fc.pre(gone !== undefined && !others.has(gone.id));
      expect(idsUsed(after(model, removeScaleLevel('consequenceLevels', gone.id)))).not.toContain(gone.id);
    }),
    { numRuns: 50 },
  );
});

test('a ready-made policy takes over and keeps what still fits', () => {
  fc.assert(
    fc.property(arbitraryModel, fc.constantFrom(...theCatalog().policies), (model, ready) => {
      const next = after(model, replacePolicy(policyFrom(ready, 'en')));
      const known = new Set(
        [...policyOf(next).likelihoodLevels, ...policyOf(next).consequenceLevels].map(({ id }) => id),
      );
      expect(policyOf(next).name).toBe(ready.name.en);
      expect(idsUsed(next).filter((id) => id != null && !known.has(id))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test.each(theCatalog().policies.map((ready) => [ready.id, policyFrom(ready, 'en')] as const))(
  'the matrix of %s gives the same as a table',
  (_id, policy) => {
    const levelAt = (of: typeof policy) => (row: number, column: number) =>
      cellAt(indexPolicy(of), row, column).risk.riskLevel;
    const table = { ...policy, matrix: asTable(policy, levelAt(policy)) };
    const places = policy.likelihoodLevels.flatMap((_row, row) =>
      policy.consequenceLevels.map((_column, column) => [row, column] as const),
    );
    const all = (of: typeof policy) => places.map(([row, column]) => levelAt(of)(row, column));
    expect(all(table)).toEqual(all(policy));
    if (policy.matrix.kind === 'product')
      expect(all({ ...table, matrix: asBands(table, levelAt(table)) })).toEqual(all(policy));
  },
);

test('one cell of a table is set, a product has none', () => {
  const table = { kind: 'table' as const, cells: [['a', 'b']] };
  expect(withCell(table, 0, 1, null)).toEqual({ kind: 'table', cells: [['a', null]] });
  const product = { kind: 'product' as const, bands: [] };
  expect(withCell(product, 0, 0, 'a')).toBe(product);
});

test('ids go on from the highest with as many digits', () => {
  expect(unusedId('R-', new Set(['R-01', 'R-07', 'X-99', 'R-x']))).toBe('R-08');
  expect(unusedId('M-', new Set())).toBe('M-1');
  const next = unusedIds('R-', new Set(['R-099']), 2);
  expect([next(), next()]).toEqual(['R-100', 'R-101']);
});
