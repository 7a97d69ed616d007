import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '#electron/runtime/project-folder.ts';
import { sampleModel } from '#electron/sample-model.ts';
import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import { assess } from '#shared/engine/assess.ts';
import type { Finding } from '#shared/engine/assessment.ts';
import { parseExchange } from '#shared/exchange/parse-exchange.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { TODAY } from '#tests/support/plant.ts';
import { figureAt, waterPlantFigures } from '#tests/support/figures.ts';

const reviewed = JSON.parse(
  readFileSync(new URL('../../golden/water-plant.findings.json', import.meta.url), 'utf8'),
) as { readonly published: readonly string[]; readonly sample: readonly string[] };

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

  it('has the findings that were looked through one by one', () => {
    expect(assessment.findings.map(lineOf)).toEqual(reviewed.published);
  });
});

describe('the sample plant', () => {
  it.each(['en', 'ja'] as const)('has the findings that were looked through one by one, in %s', (locale) => {
    const model = sampleModel(locale, theCatalog(), join(projectFolder, 'assets/sample'));
    expect(assess(model, theCatalog(), TODAY).findings.map(lineOf)).toEqual(reviewed.sample);
  });
});

/** A finding as the golden file names it. */
function lineOf({ id, severity }: Finding): string {
  return `${id}: ${severity}`;
}
