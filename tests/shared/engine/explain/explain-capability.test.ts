import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/engine/assess.ts';
import { UNKNOWN_TEXT, vectorText, type Explanation } from '#shared/engine/explain/explanation.ts';
import { explain } from '#shared/engine/explain/index.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, type PlantRows } from '#tests/support/plant.ts';

type Kind = 'zone' | 'conduit' | 'asset';
type Told = { key: string; params: Explanation['params'] };

function parts({ key, params, children }: Explanation): Told[] {
  return [{ key, params }, ...children.flatMap(parts)];
}

function told(rows: PlantRows, kind: Kind, id: string): Told[] {
  const explanation = explain(aPlant(rows), theCatalog(), { what: 'slCapability', kind, id });
  return explanation ? parts(explanation) : [];
}

const zone = [{ id: 'Z', name: 'Zone' }];
const plc = { name: 'PLC', type: 'plc', zoneId: 'Z' };
const asset = [
  { ...plc, id: 'A', slCapability: [1, 2, 3, 3, 3, 3, 3] },
  { ...plc, id: 'B', name: '', slCapability: [1, 1, 3, 3, 3, 3, 3] },
  { ...plc, id: 'C' },
];

describe('explain SL-C', () => {
  it('of a zone by the assets that are lowest in each FR, and by what is not known', () => {
    const [first, ...rest] = told({ zone, asset }, 'zone', 'Z');
    expect(first).toEqual({ key: 'capability.lowest', params: { id: 'Z', vector: '(1,1,3,3,3,3,3)', level: 1 } });
    expect(rest.slice(0, 2)).toEqual([
      { key: 'capability.fr', params: { fr: 'IAC', level: 1, assets: 'PLC, B' } },
      { key: 'capability.fr', params: { fr: 'UC', level: 1, assets: 'B' } },
    ]);
    expect(rest.at(-1)).toEqual({ key: 'capability.unknownAssets', params: { count: 1 } });
  });

  it('of an asset by its own vector, by that of its product, or by the answers that keep it low', () => {
    expect(told({ zone, asset }, 'asset', 'A')[0]?.key).toBe('capability.asset');
    const made = [{ ...plc, id: 'A', vendor: 'V', product: 'P', version: '1' }];
    const product = { id: 'P1', vendor: 'V', name: 'P', version: '1' };
    const stated = [{ ...product, slCapability: [2, 2, 2, 2, 2, 2, 2] }];
    expect(told({ zone, asset: made, product: stated }, 'asset', 'A')[0]).toMatchObject({
      key: 'capability.product',
      params: { product: 'P' },
    });
    const answers = { 'CR 4.1': { status: 'partly' }, 'CR 4.2': { status: 'met' } };
    const answered = told({ zone, asset: made, product: [{ ...product, answers }] }, 'asset', 'A');
    expect(answered.map(({ key }) => key).slice(0, 5)).toEqual([
      'capability.requirements',
      'capability.frUnknown',
      'capability.frUnknown',
      'capability.frUnknown',
      'achieved.fr',
    ]);
    expect(answered.slice(5, 7)).toEqual([
      { key: 'achieved.open', params: { id: 'CR 4.1', minSL: 1 } },
      { key: 'achieved.notAssessed', params: { id: 'CR 4.3', minSL: 1 } },
    ]);
  });

  it('says that it is not known, and has no answer about what is not there', () => {
    expect(told({ zone }, 'zone', 'Z').map(({ key }) => key)).toEqual(['capability.unknown']);
    expect(told({ zone, asset }, 'asset', 'C').map(({ key }) => key)).toEqual(['capability.unknown']);
    for (const kind of ['zone', 'conduit', 'asset'] as const) expect(told({}, kind, 'X')).toEqual([]);
  });

  it('agrees with assess, and has a text for each sentence in both languages', () => {
    const texts = ['en', 'ja'].map((locale) => {
      const file = new URL(`../../../../catalog/locales/${locale}/explain.json`, import.meta.url);
      return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>;
    });
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const { zones, conduits, assets } = assess(model, theCatalog());
        for (const [kind, results] of [
          ['zone', zones],
          ['conduit', conduits],
          ['asset', assets],
        ] as const)
          for (const { id, slCapability } of results) {
            const answer = explain(model, theCatalog(), { what: 'slCapability', kind, id });
            if (!answer) throw new Error('no answer');
            expect(answer.params['vector'] ?? UNKNOWN_TEXT).toBe(
              slCapability ? vectorText(slCapability.vector) : UNKNOWN_TEXT,
            );
            for (const { key } of parts(answer)) {
              const [group = '', name = ''] = key.split('.');
              expect(texts.map((text) => typeof text[group]?.[name])).toEqual(['string', 'string']);
            }
          }
      }),
      { numRuns: 60 },
    );
  });
});
