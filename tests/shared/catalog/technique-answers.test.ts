import { describe, expect, it, test } from 'vitest';
import { techniqueAnswers } from '#shared/catalog/technique-answers.ts';
import { indexCatalog, reachOf } from '#shared/engine/catalog-index.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import published from '#tests/golden/technique-requirements.json' with { type: 'json' };

const catalog = theCatalog();
const answersOf = techniqueAnswers(catalog);
const index = indexCatalog(catalog);
const expected = Object.entries(published as Readonly<Record<string, readonly string[]>>);

/** The FR of some SR, by the number in their ids, as the set that the engine keeps. */
function frsOf(ids: readonly string[]): number {
  return ids.reduce((set, id) => set | (1 << (Number(/^SR (\d)\./.exec(id)?.[1]) - 1)), 0);
}

test('every technique is among the published ones', () => {
  expect(catalog.techniques.map(({ id }) => id)).toEqual(expected.map(([id]) => id));
  expect(expected.filter(([, ids]) => ids.length > 0).length).toBe(87);
});

describe.each(expected)('%s', (id, requirementIds) => {
  it('reaches the published SR', () => {
    expect(answersOf(catalog.techniques.find((row) => row.id === id)!).requirementIds).toEqual(requirementIds);
  });

  it('touches in the engine the FR of those SR', () => {
    expect(index.techniqueFrs.get(id)).toBe(frsOf(requirementIds));
    if (requirementIds.length > 0) expect(reachOf([id], index)).toBe(frsOf(requirementIds));
    else expect(reachOf([id], index)).toBe((1 << foundationalRequirements.length) - 1);
  });
});

describe('component requirements', () => {
  it('are those that the labels of the mitigations stand for', () => {
    const firmware = catalog.techniques.find(({ id }) => id === 'T0800')!;
    expect(answersOf(firmware).componentRequirementIds).toEqual(['CR 1.1', 'CR 1.2', 'CR 2.1', 'CR 3.1', 'CR 5.1']);
  });

  it('follow MITRE’s shorthand to the families', () => {
    const signing = { ...catalog.techniques[0]!, mitigationIds: ['M0949'] };
    expect(answersOf(signing).componentRequirementIds).toEqual(['SAR 3.2', 'EDR 3.2', 'HDR 3.2', 'NDR 3.2']);
  });
});

it('counts neither a mitigation that is no measure nor one that is given up', () => {
  const mitigations = catalog.mitigations.map((row) =>
    row.id === 'M0800' ? { ...row, isMeasure: false } : row.id === 'M0801' ? { ...row, isActive: false } : row,
  );
  const technique = { ...catalog.techniques[0]!, mitigationIds: ['M0800', 'M0801', 'M0804'] };
  expect(techniqueAnswers({ ...catalog, mitigations })(technique).requirementIds).toEqual(['SR 1.1']);
});

it('adds the SR that a threat of one’s own names, in the catalog’s order', () => {
  const own = { ...catalog.techniques[0]!, mitigationIds: ['M0804'], requirementIds: ['SR 7.3 RE 1', 'SR 1.2'] };
  expect(answersOf(own).requirementIds).toEqual(['SR 1.1', 'SR 1.2', 'SR 7.3 RE 1']);
});
