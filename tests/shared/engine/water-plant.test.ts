import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import { assess } from '#shared/engine/assess.ts';
import { parseExchange } from '#shared/exchange/parse-exchange.ts';
import { theCatalog } from '#tests/support/catalog.ts';

type Expected = {
  readonly figures: readonly { readonly what: string; readonly path: string[]; readonly value: unknown }[];
};

function golden<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../golden/${name}.json`, import.meta.url), 'utf8')) as T;
}

function assessWaterPlant() {
  const plant = parseExchange(golden('water-plant.iecmodel'), defaultPolicy(theCatalog(), 'en'));
  if (!plant.ok) throw new Error(JSON.stringify(plant.error));
  return assess(plant.value.model, theCatalog());
}

/** What lies at a path whose keys are names, or the ids of the rows of a list. */
function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      Array.isArray(inside)
        ? inside.find((row: { id: string }) => row.id === key)
        : (inside as Record<string, unknown> | undefined)?.[key],
    value,
  );
}

describe('the published water plant', () => {
  const assessment = assessWaterPlant();
  const { figures } = golden<Expected>('water-plant.expected');

  it('has 53 published figures', () => {
    expect(figures.length).toBe(53);
  });

  it.each(figures.map(({ what, path, value }) => [what, path, value] as const))('agrees on %s', (_, path, value) => {
    expect(at(assessment, path)).toEqual(value);
  });

  it('says that no SL-T method is named and which technique ids are retired', () => {
    expect(assessment.findings.map(({ id }) => id)).toEqual([
      'policy-without-method@policy',
      'technique-retired@R-07',
      'technique-retired@R-11',
      'technique-retired@R-14',
    ]);
  });
});
