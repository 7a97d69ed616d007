import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/engine/assess.ts';
import { applyPatch, changedResults } from '#shared/engine/assessment-patch.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, assessed, byRiskLevel, type PlantRows } from '#tests/support/plant.ts';

const rows: PlantRows = {
  policy: { slTarget: byRiskLevel },
  zone: ['Z1', 'Z2', 'Z3'].map((id) => ({ id, name: id })),
  scenario: ['Z1', 'Z2'].map((id, at) => ({
    id: `R${at}`,
    subject: { kind: 'zone', id },
    likelihood: 'l1',
    consequence: 'c1',
    vulnerability: 'Flat network',
  })),
};

describe('changedResults', () => {
  it('is empty between two assessments of the same plant', () => {
    const none = { put: [], removed: [] };
    expect(changedResults(assessed(rows), assessed(rows))).toEqual({
      scenarios: none,
      zones: none,
      conduits: none,
      assets: none,
      findings: none,
      workflow: [],
      summary: null,
      catalog: null,
      approval: null,
    });
  });

  it('holds the rows that one edit touches, and no others', () => {
    const [first, second] = rows.scenario ?? [];
    const patch = changedResults(
      assessed(rows),
      assessed({
        ...rows,
        zone: rows.zone?.slice(0, 2) ?? [],
        scenario: [first ?? {}, { ...second, likelihood: 'l3' }],
      }),
    );
    expect(patch.scenarios.put.map(({ id }) => id)).toEqual(['R1']);
    expect([patch.zones.put.map(({ id }) => id), patch.zones.removed]).toEqual([['Z2'], ['Z3']]);
    expect(patch.summary?.unmitigated).toEqual({ low: 1, medium: 1, high: 0 });
    expect(patch.workflow.map(({ zcr }) => zcr)).toContain('ZCR 5.7');
    expect(patch.workflow.map(({ zcr }) => zcr)).not.toContain('ZCR 5.2');
  });
});

describe('applyPatch', () => {
  it('leads from any assessment to any other', () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryModel, (before, after) => {
        const previous = assess(before, theCatalog());
        const next = assess(after, theCatalog());
        expect(applyPatch(previous, changedResults(previous, next))).toEqual(next);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the objects of rows that did not change', () => {
    const previous = assessed(rows);
    const next = assess(aPlant({ ...rows, zone: [...(rows.zone ?? []), { id: 'Z4', name: 'Z4' }] }), theCatalog());
    const patched = applyPatch(previous, changedResults(previous, next));
    expect(patched.zones.length).toBe(4);
    expect(patched.zones[0]).toBe(previous.zones[0]);
    expect(patched.scenarios).toBe(previous.scenarios);
  });
});
