import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseExchange } from '#shared/exchange/parse-exchange.ts';
import { toExchange } from '#shared/exchange/to-exchange.ts';
import { modelViolations } from '#shared/model/invariants.ts';
import type { Model } from '#shared/model/model.ts';
import type { Policy } from '#shared/model/policy.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';

const noPolicy: Policy = {
  id: 'policy',
  name: 'none',
  consequenceCategories: [],
  consequenceLevels: [],
  likelihoodLevels: [],
  riskLevels: [],
  matrix: { kind: 'product', bands: [] },
  overrides: [],
  slTarget: null,
  lock: null,
  lockedCriteria: null,
};

function reversed<T>(table: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...table].reverse());
}

/** The same plant with every table in the opposite order. */
function turnedRound(model: Model): Model {
  const tables = Object.entries(model) as [string, ReadonlyMap<string, unknown>][];
  return Object.fromEntries(tables.map(([kind, table]) => [kind, reversed(table)])) as unknown as Model;
}

test('arbitrary plants keep the rules of the model', () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      expect(modelViolations(model)).toEqual([]);
    }),
  );
});

test('a plant that is written and read again is the same plant', () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const json: unknown = JSON.parse(JSON.stringify(toExchange(model)));
      expect(parseExchange(json, noPolicy)).toEqual({ ok: true, value: { model, warnings: [] } });
    }),
  );
});

test('the text does not depend on the order in which the plant was built', () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      expect(JSON.stringify(toExchange(turnedRound(model)))).toBe(JSON.stringify(toExchange(model)));
    }),
  );
});
