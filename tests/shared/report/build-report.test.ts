import { expect, test } from 'vitest';
import { catalogOf } from '#shared/catalog/extend-catalog.ts';
import { assess } from '#shared/engine/assess.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { reportKinds } from '#shared/report/report-kinds.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant } from '#tests/support/plant.ts';

test.each(reportKinds)('%s is a document of its kind about the plant', (kind) => {
  const model = aPlant({});
  const { catalog } = catalogOf(theCatalog(), model);
  const assessment = assess(model, theCatalog());
  const report = buildReport(kind, { model, catalog, assessment, only: null });
  expect(report.kind).toBe(kind);
  expect(report.parts.length).toBeGreaterThan(0);
});
