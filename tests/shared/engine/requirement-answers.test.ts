import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { answerFinder, type RequirementSubject } from '#shared/engine/requirement-answers.ts';
import { isFulfilled } from '#shared/engine/requirement-table.ts';
import { requirementStatusId } from '#shared/model/requirement-status.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, type PlantRows } from '#tests/support/plant.ts';

const Z: RequirementSubject = { kind: 'zone', id: 'Z' };
const C: RequirementSubject = { kind: 'conduit', id: 'C' };
const OUT: RequirementSubject = { kind: 'zone', id: 'OUT' };

const rows: PlantRows = {
  zone: [{ id: 'Z' }, { id: 'Y' }, { id: 'OUT', inScope: false }],
  conduit: [{ id: 'C', from: 'Z', to: 'Y' }],
  asset: [
    { id: 'A1', type: 'plc', zoneId: 'Z', vendor: 'Maker', product: 'Box', version: '1' },
    { id: 'A2', type: 'plc', zoneId: 'Z', vendor: 'Maker', product: 'Box', version: '1' },
    { id: 'A3', type: 'plc', zoneId: 'Z' },
    { id: 'A4', type: 'firewall', conduitId: 'C' },
    { id: 'A5', type: 'own words', zoneId: 'Z' },
  ],
  product: [
    {
      id: 'P',
      vendor: 'maker',
      name: 'Box',
      version: '1',
      answers: {
        'CR 1.1': { status: 'met' },
        'CR 1.2': { status: 'met' },
        'CR 1.2 RE(1)': { status: 'partly' },
        'CR 1.3': { status: 'not-applicable' },
      },
    },
  ],
  requirementStatus: [
    { subject: { kind: 'asset', id: 'A2' }, requirementId: 'CR 1.2', status: 'not-met' },
    { subject: { kind: 'asset', id: 'A3' }, requirementId: 'CR 1.5', status: 'met' },
  ],
  countermeasure: [
    { id: 'M1', status: 'existing', requirementIds: ['SR 1.1'], subjects: [Z] },
    { id: 'M2', status: 'planned', requirementIds: ['SR 1.1 RE 1'], subjects: [Z, C] },
    { id: 'M3', status: 'done', requirementIds: ['SR 1.1'], subjects: [{ kind: 'suc' }] },
    { id: 'M4', status: 'in-progress', requirementIds: ['SR 1.1'], subjects: [{ kind: 'asset', id: 'A4' }] },
    { id: 'M5', status: 'rejected', requirementIds: ['SR 1.1'], subjects: [Z, C] },
    { id: 'M6', status: 'existing', requirementIds: ['SR 1.2'], subjects: [{ kind: 'asset', id: 'A1' }, Z] },
    { id: 'M7', status: 'existing', requirementIds: ['SR 1.1'], subjects: [] },
  ],
};
const plant = aPlant(rows);

function measures(subject: RequirementSubject, requirementId: string): string[] {
  return answerFinder(plant, theCatalog(), subject)(requirementId).countermeasures.map(({ id }) => id);
}

function components(subject: RequirementSubject, requirementId: string): Record<string, string> {
  const { components: found } = answerFinder(plant, theCatalog(), subject)(requirementId);
  return Object.fromEntries(found.map(({ asset, state }) => [asset.id, state]));
}

describe('countermeasures that answer', () => {
  it.each<[string, RequirementSubject, string, string[]]>([
    ['an SR by its id, at the zone or in the whole SUC', Z, 'SR 1.1', ['M1', 'M3']],
    ['an RE by its id or its SR', Z, 'SR 1.1 RE 1', ['M1', 'M2', 'M3']],
    ['another RE by its SR only', Z, 'SR 1.1 RE 2', ['M1', 'M3']],
    ['at an asset of the conduit', C, 'SR 1.1', ['M3', 'M4']],
    ['once where they name both the zone and an asset in it', Z, 'SR 1.2', ['M6']],
    ['not in a zone outside the SUC by being everywhere', OUT, 'SR 1.1', []],
    ['nothing of a requirement that nobody knows', Z, 'SR 99', []],
  ])('%s', (_name, subject, requirementId, expected) => {
    expect(measures(subject, requirementId)).toEqual(expected);
  });
});

describe('components that answer', () => {
  it.each<[string, RequirementSubject, string, Record<string, string>]>([
    ['by their product', Z, 'SR 1.1', { A1: 'met', A2: 'met', A3: 'not-assessed' }],
    ['by their own status before their product', Z, 'SR 1.2', { A1: 'met', A2: 'open', A3: 'not-assessed' }],
    [
      'an RE by the enhancement that is paired with it',
      Z,
      'SR 1.2 RE 1',
      { A1: 'open', A2: 'open', A3: 'not-assessed' },
    ],
    ['not applicable without a reason is open', Z, 'SR 1.3', { A1: 'open', A2: 'open', A3: 'not-assessed' }],
    ['by their own status without a product', Z, 'SR 1.5', { A1: 'not-assessed', A2: 'not-assessed', A3: 'met' }],
    ['on a conduit', C, 'SR 1.1', { A4: 'not-assessed' }],
    ['only those whose category is asked', Z, 'SR 1.6', {}],
    ['nothing where 4-2 asks for nothing', Z, 'SR 5.4', {}],
  ])('%s', (_name, subject, requirementId, expected) => {
    expect(components(subject, requirementId)).toEqual(expected);
  });

  it('names the component requirements', () => {
    const find = answerFinder(plant, theCatalog(), C);
    expect(find('SR 1.6').componentRequirementIds).toEqual(['NDR 1.6']);
    expect(find('SR 2.4').componentRequirementIds).toEqual(['NDR 2.4']);
    expect(answerFinder(plant, theCatalog(), Z)('SR 2.4').componentRequirementIds).toEqual(['EDR 2.4']);
  });
});

test('every component requirement that supports an SR or RE answers exactly one, but the enhancements without a pair', () => {
  const catalog = theCatalog();
  const model = aPlant({
    zone: [{ id: 'Z' }],
    asset: ['software-application', 'embedded-device', 'host-device', 'network-device'].map((componentCategory) => ({
      id: componentCategory,
      zoneId: 'Z',
      componentCategory,
    })),
  });
  const find = answerFinder(model, catalog, Z);
  const answered = catalog.requirements.flatMap(({ id }) => find(id).componentRequirementIds);
  const expected = catalog.componentRequirements
    .filter(({ type, sr, relatedRE }) => (type === 'RE' ? relatedRE : sr) !== null)
    .map(({ id }) => id);
  expect([...answered].sort()).toEqual([...expected].sort());
  expect(expected).toHaveLength(54 + 34);
});

test('a component without a product meets what its own statuses say, in any plant', () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      for (const { id } of model.zone.values()) {
        const find = answerFinder(model, theCatalog(), { kind: 'zone', id });
        for (const { asset, state } of find('SR 1.1').components) {
          if (asset.product.trim() !== '') continue;
          const row = model.requirementStatus.get(requirementStatusId({ kind: 'asset', id: asset.id }, 'CR 1.1'));
          expect(state).toBe(row ? (isFulfilled(row) ? 'met' : 'open') : 'not-assessed');
        }
      }
    }),
    { numRuns: 60 },
  );
});
