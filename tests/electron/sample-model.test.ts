import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sampleModel } from '#electron/sample-model.ts';
import { readModelFile, writeModelFile } from '#electron/storage/model-file.ts';
import { locales } from '#shared/catalog/localized-text.ts';
import { assess } from '#shared/engine/assess.ts';
import { sucOf } from '#shared/model/model.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { figureAt, waterPlantFigures } from '#tests/support/figures.ts';
import { temporaryFolder, waterPlant } from './cli/run.ts';

const folder = fileURLToPath(new URL('../../assets/sample', import.meta.url));

describe.each(locales)('the sample plant in %s', (locale) => {
  const model = sampleModel(locale, theCatalog(), folder);

  test('keeps every published figure', () => {
    const assessment: unknown = JSON.parse(JSON.stringify(assess(model, theCatalog())));
    for (const { what, path, value } of waterPlantFigures)
      expect([what, figureAt(assessment, path)]).toEqual([what, value]);
  });

  test('shows every zone and asset on the canvas, assets inside their zone', () => {
    const placed = new Map([...model.placement.values()].map((place) => [`${place.kind}:${place.subjectId}`, place]));
    expect([...model.zone.keys()].filter((id) => !placed.has(`zone:${id}`))).toEqual([]);
    for (const asset of model.asset.values()) {
      const [zone, place] = [placed.get(`zone:${asset.zoneId}`), placed.get(`asset:${asset.id}`)];
      if (!zone || !place) throw new Error(`${asset.id} is not placed`);
      expect([place.x + place.width < zone.width, place.y + place.height < zone.height]).toEqual([true, true]);
    }
    for (const { from } of model.conduit.values())
      if (typeof from !== 'string') expect(placed.has(`external:${from.external}`)).toBe(true);
  });

  test('names protocols and types of the catalog', () => {
    const ids = new Set([...theCatalog().protocols, ...theCatalog().assetTypes].map(({ id }) => id));
    const used = [...model.channel.values()]
      .map((one) => one.protocol)
      .concat([...model.asset.values()].map((one) => one.type));
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('can be saved and opened again', () => {
    const target = join(temporaryFolder(), 'sample.iecmodel');
    expect(writeModelFile(target, model, { force: false }).ok).toBe(true);
    const read = readModelFile(target);
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.model).toEqual(model);
  });
});

test('each language has its own names', () => {
  expect(sucOf(sampleModel('en', theCatalog(), folder)).name).toBe('Drinking-water plant with distribution telemetry');
  expect(sucOf(sampleModel('ja', theCatalog(), folder)).name).toBe('配水テレメーターを備えた浄水場');
});

test('the published plant is kept as it was published', () => {
  const shipped = join(folder, 'water-plant.iecmodel.json');
  expect(readFileSync(shipped, 'utf8')).toBe(readFileSync(waterPlant, 'utf8'));
});
