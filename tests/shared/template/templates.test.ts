import { describe, expect, test } from 'vitest';
import { locales } from '#shared/catalog/localized-text.ts';
import { buildScene } from '#shared/drawing/scene/scene.ts';
import { overlaps } from '#shared/drawing/scene/geometry.ts';
import { assess } from '#shared/engine/assess.ts';
import { modelViolations } from '#shared/model/invariants.ts';
import { sucOf, type Model } from '#shared/model/model.ts';
import { MAIN_DIAGRAM } from '#shared/model/placement.ts';
import { sucSchema } from '#shared/model/suc.ts';
import { beginPlant } from '#shared/template/begin-plant.ts';
import { outlineOf } from '#shared/template/outline.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { TODAY } from '#tests/support/plant.ts';

const ids = theCatalog().templates.map(({ id }) => id);
const begun = (templateId: string, locale: (typeof locales)[number] = 'en'): Model => {
  const model = beginPlant(theCatalog(), locale, sucSchema.parse({ name: 'Mine' }), { templateId, has: null });
  if (!model) throw new Error(templateId);
  return model;
};

test('the gallery offers an empty plant and one for each of five sectors', () => {
  const listed = theCatalog().templates.filter(({ isListed }) => isListed);
  expect(listed.map(({ id }) => id)).toEqual([
    'empty',
    'water',
    'substation',
    'manufacturing-cell',
    'batch-chemical',
    'building-automation',
  ]);
});

test('there is no plant of a template that is not there', () => {
  const suc = sucSchema.parse({ name: 'Mine' });
  expect(beginPlant(theCatalog(), 'en', suc, { templateId: 'refinery', has: null })).toBeNull();
});

describe.each(ids)('the template %s', (id) => {
  test.each(locales)('gives a plant in %s that keeps every rule of the model and has no error', (locale) => {
    const model = begun(id, locale);
    expect(sucOf(model).name).toBe('Mine');
    expect(modelViolations(model)).toEqual([]);
    const { findings } = assess(model, theCatalog(), TODAY);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'warning')).toEqual([]);
  });

  test('is named in Japanese where the plant is made in Japanese', () => {
    const [en, ja] = [begun(id, 'en'), begun(id, 'ja')];
    for (const kind of ['zone', 'scenario', 'countermeasure', 'threatSource'] as const)
      for (const [one, { name }] of ja[kind]) {
        expect(name).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
        expect(name).not.toBe(en[kind].get(one)?.name);
      }
    expect([...ja.zone.keys()]).toEqual([...en.zone.keys()]);
  });

  test('stands on the drawing without covering itself', () => {
    const model = begun(id);
    const scene = buildScene(model, MAIN_DIAGRAM);
    const zones = [...scene.items.values()].filter(({ kind }) => kind === 'zone');
    expect(zones.filter(({ isAuto }) => isAuto)).toEqual([]);
    const pairs = zones.flatMap((a, at) => zones.slice(at + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => overlaps(a.abs, b.abs))).toEqual([]);
    const outline = outlineOf(model);
    expect(outline.zones).toHaveLength(model.zone.size);
    expect(outline.lines).toHaveLength(model.conduit.size);
  });

  test.skipIf(id === 'empty')('is a small plant with all that a team begins with', () => {
    const model = begun(id);
    const within = (count: number, least: number, most: number) => count >= least && count <= most;
    expect(within(model.zone.size, 4, 8)).toBe(true);
    expect(within(model.asset.size, 8, 20)).toBe(true);
    expect(model.channel.size).toBeGreaterThanOrEqual(model.conduit.size);
    expect(within(model.scenario.size, 3, 10)).toBe(true);
    expect(model.countermeasure.size).toBeGreaterThan(0);
    expect(sucOf(model).essentialFunctions.length).toBeGreaterThan(0);
    expect(sucOf(model).accessPoints.length).toBeGreaterThan(0);
    const { scenarios, zones } = assess(model, theCatalog(), TODAY);
    expect(scenarios.filter(({ unmitigated }) => unmitigated.riskLevel === null)).toEqual([]);
    expect(zones.some(({ slTarget }) => slTarget?.basis === 'scenarios')).toBe(true);
  });
});
