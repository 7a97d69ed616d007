import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import { parseExchange } from '#shared/exchange/parse-exchange.ts';
import { toExchange } from '#shared/exchange/to-exchange.ts';
import { theCatalog } from '#tests/support/catalog.ts';

const published: unknown = JSON.parse(
  readFileSync(new URL('../../golden/water-plant.iecmodel.json', import.meta.url), 'utf8'),
);

test('the published water plant is read without a warning and written as it was, its comment aside', () => {
  const result = parseExchange(published, defaultPolicy(theCatalog(), 'en'));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { model, warnings } = result.value;
  expect(warnings).toEqual([]);
  expect([model.zone.size, model.conduit.size, model.scenario.size]).toEqual([7, 7, 14]);
  expect(model.conduit.get('C7')?.from).toEqual({ external: 'Vendor (Nortec)' });
  expect(model.scenario.get('R-10')?.subject).toEqual({ kind: 'suc' });
  const { _source, ...plant } = published as Record<string, unknown>;
  expect(_source).toMatch(/mattcaballero11/);
  expect(toExchange(model)).toMatchObject({ ...plant, scenarios: expect.any(Array) as unknown });
});
