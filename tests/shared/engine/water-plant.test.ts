import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import { assess } from '#shared/engine/assess.ts';
import { parseExchange } from '#shared/exchange/parse-exchange.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { figureAt, waterPlantFigures } from '#tests/support/figures.ts';

const published: unknown = JSON.parse(
  readFileSync(new URL('../../golden/water-plant.iecmodel.json', import.meta.url), 'utf8'),
);

/** The published plant, imported as a user would. */
function assessWaterPlant() {
  const plant = parseExchange(published, defaultPolicy(theCatalog(), 'en'));
  if (!plant.ok) throw new Error(JSON.stringify(plant.error));
  return assess(plant.value.model, theCatalog());
}

describe('the published water plant', () => {
  const assessment = assessWaterPlant();

  it('has 53 published figures', () => {
    expect(waterPlantFigures.length).toBe(53);
  });

  it.each(waterPlantFigures.map(({ what, path, value }) => [what, path, value] as const))(
    'agrees on %s',
    (_, path, value) => {
      expect(figureAt(assessment, path)).toEqual(value);
    },
  );

  it('says that no SL-T method is named and which technique ids are retired', () => {
    expect(assessment.findings.map(({ id }) => id)).toEqual([
      'policy-without-method@policy',
      'technique-retired@R-07',
      'technique-retired@R-11',
      'technique-retired@R-14',
    ]);
  });
});
