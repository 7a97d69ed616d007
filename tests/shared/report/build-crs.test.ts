import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { catalogOf } from '#shared/catalog/extend-catalog.ts';
import { assess } from '#shared/engine/assess.ts';
import type { Model } from '#shared/model/model.ts';
import { criteriaOf } from '#shared/model/policy.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import { buildCrs, ORPHANS } from '#shared/report/build-crs.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, aPolicy, type PlantRows } from '#tests/support/plant.ts';
import { blocksAt, columnOf, fitting, hasText, saidIn, short, tableAt } from '#tests/support/report-reading.ts';

function crsOf(model: Model) {
  const assessment = assess(model, theCatalog());
  const { catalog } = catalogOf(theCatalog(), model);
  return { assessment, catalog, crs: buildCrs({ model, catalog, assessment }) };
}

const zone = (id: string, fields: object = {}) => ({ id, name: `Zone ${id}`, ...fields });
const at = (id: string) => ({ kind: 'zone', id });

const rows: PlantRows = {
  zone: [zone('A', { slTarget: { level: 1, rationale: 'Agreed' } }), zone('B'), zone('OUT', { inScope: false })],
  conduit: [{ id: 'C', name: 'Link', from: 'A', to: 'B', slTarget: { level: 0 } }],
  countermeasure: [
    { id: 'M1', name: 'Gateway', status: 'planned', requirementIds: ['SR 1.1 RE 2'], subjects: [at('A')] },
    { id: 'M2', name: 'Dropped', status: 'rejected', requirementIds: ['SR 1.1 RE 3'], subjects: [at('A')] },
  ],
  scenario: [
    {
      id: 'R1',
      name: 'Wrong recipe',
      subject: at('A'),
      countermeasureIds: ['M1', 'M2'],
      likelihood: 'l3',
      consequence: 'c3',
    },
  ],
  requirementStatus: [
    { subject: at('A'), requirementId: 'SR 1.1', status: 'met' },
    { subject: at('A'), requirementId: 'SR 1.1 RE 1', status: 'met' },
    { subject: at('A'), requirementId: 'SR 1.1 RE 2', status: 'met' },
    { subject: at('A'), requirementId: 'SR 99', status: 'met' },
    { subject: at('B'), requirementId: 'SR 1.1 RE 1', status: 'met' },
  ],
  verification: [
    {
      id: 'zone:A/SR 1.1',
      subject: at('A'),
      requirementId: 'SR 1.1',
      stages: ['fat'],
      isHoldPoint: true,
      method: 'Log in',
    },
    { id: 'zone:A/SR 1.1 RE 1', subject: at('A'), requirementId: 'SR 1.1 RE 1', stages: ['sat'] },
    { id: 'conduit:C/SR 3.1', subject: { kind: 'conduit', id: 'C' }, requirementId: 'SR 3.1', stages: ['sat'] },
  ],
};

describe('a small plant', () => {
  const { crs, assessment } = crsOf(aPlant(rows));

  it('has a section for every clause, numbered as the standard does', () => {
    const sections = crs.parts.filter(({ depth }) => depth === 1).map(({ number, clause }) => `${number} ${clause}`);
    const clauses = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((one) => `6.${one} ZCR 6.${one}`);
    expect(sections).toEqual([' null', ...clauses]);
  });

  it('numbers the zones and conduits under 6.1 and 6.4; zones outside the SUC have no requirements', () => {
    const below = crs.parts.filter(({ depth }) => depth === 2).map(({ number, id }) => `${number} ${id}`);
    expect(below).toEqual([
      '6.1.1 6.1/zone:A',
      '6.1.2 6.1/zone:B',
      '6.1.3 6.1/conduit:C',
      `6.1.4 ${ORPHANS}`,
      '6.4.1 6.4/zone:A',
      '6.4.2 6.4/zone:B',
      '6.4.3 6.4/zone:OUT',
      '6.4.4 6.4/conduit:C',
    ]);
  });

  it('says when a requirement is verified, how, and whether work stops there', () => {
    const table = tableAt(crs, '6.1/zone:A', 'requirements');
    const first = table.rows.find(({ key }) => key === 'zone:A/SR 1.1');
    const named = Object.fromEntries(table.columns.map(({ id }, place) => [id, short(first?.cells[place])]));
    expect(named).toMatchObject({
      requirement: 'SR 1.1',
      design: false,
      fat: true,
      sat: false,
      holdPoint: true,
      method: 'Log in',
      standing: 'met',
      askedBy: 'SL-T 1',
    });
  });

  it('asks for what a countermeasure of a scenario serves, beyond the SL-T; a rejected one asks for nothing', () => {
    const table = tableAt(crs, '6.1/zone:A', 'requirements');
    const askedBy = new Map(table.rows.map(({ key }, place) => [key, columnOf(table, 'askedBy')[place]]));
    expect(askedBy.get('zone:A/SR 1.1 RE 2')).toBe('R1');
    expect(askedBy.has('zone:A/SR 1.1 RE 3')).toBe(false);
    expect(columnOf(tableAt(crs, '6.1/zone:A', 'measures'), 'id')).toEqual(['M1']);
  });

  it('lists what is left over: answered or planned, and asked for by nothing', () => {
    const table = tableAt(crs, ORPHANS, 'orphans');
    expect(table.rows.map(({ key, cells }) => [key, short(cells[2]), short(cells[3])])).toEqual([
      ['conduit:C/SR 3.1', 'crs:orphans.left.verification', 'crs:orphans.why.beyond'],
      ['zone:A/SR 1.1 RE 1', 'crs:orphans.left.both', 'crs:orphans.why.beyond'],
      ['zone:A/SR 99', 'crs:orphans.left.status', 'crs:orphans.why.unknown'],
    ]);
    const here = blocksAt(crs, '6.1/zone:A').find(({ block }) => block === 'notice');
    expect(here).toMatchObject({ notice: 'left-over', text: { params: { count: 1 } } });
  });

  it('does not call left over what an unknown SL-T may still ask for', () => {
    const keys = tableAt(crs, ORPHANS, 'orphans').rows.map(({ key }) => key);
    expect(keys).not.toContain('zone:B/SR 1.1 RE 1');
  });

  it('counts what is planned of what the SL-T asks for', () => {
    const table = tableAt(crs, '6.1', 'subjects');
    expect(columnOf(table, 'verified')).toEqual([1, 0, 0]);
    expect(columnOf(table, 'holdPoints')).toEqual([1, 0, 0]);
    expect(columnOf(table, 'required')).toEqual([expect.any(Number), null, 0]);
    expect(columnOf(table, 'open')[0]).toBe(assessment.zones[0]?.openRequirements.length);
  });

  it('lists the risks of a zone with the levels of the assessment', () => {
    const table = tableAt(crs, '6.1/zone:A', 'risks');
    expect(columnOf(table, 'id')).toEqual(['R1']);
    expect(columnOf(table, 'unmitigated')).toEqual([assessment.scenarios[0]?.unmitigated.riskLevel]);
  });
});

test.each<[string, PlantRows, string[]]>([
  ['nobody approved, nothing signed', {}, ['approval-none', 'criteria-unsigned']],
  ['frozen, not signed', { baseline: [{ id: 'B' }] }, ['approval-unsigned', 'criteria-unsigned']],
  [
    'signed, then changed',
    { baseline: [{ id: 'B', fingerprint: 'other', signatures: [{ name: 'Ana', role: 'Owner' }] }] },
    ['approval-stale', 'criteria-unsigned'],
  ],
  [
    'criteria signed as other ones',
    { policy: { lock: { lockedBy: 'Ana' }, lockedCriteria: { ...criteriaOf(aPolicy()), name: 'Before' } } },
    ['approval-none', 'criteria-changed'],
  ],
])('warns on every paper: %s', (_, plant, expected) => {
  expect(crsOf(aPlant(plant)).crs.notices.map(({ notice }) => notice)).toEqual(expected);
});

describe('of any plant', () => {
  it('holds every zone and conduit with its SL-T, and every requirement of it; numbers are those of the assessment', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const { crs, assessment, catalog } = crsOf(model);
        const results = [
          ...assessment.zones.map((one) => ({ kind: 'zone', ...one }) as const),
          ...assessment.conduits.map((one) => ({ kind: 'conduit', ...one }) as const),
        ];
        for (const { kind, id, slTarget, openRequirements } of results) {
          const listed = tableAt(crs, '6.4', `${kind}s`).rows.find(({ key }) => key === `${kind}:${id}`);
          const why = { what: 'slTarget', kind, id };
          expect(listed?.cells.at(-1) ?? null).toEqual(
            slTarget && { say: 'vector', of: 'T', vector: slTarget.vector, why },
          );
          if (kind === 'zone' && model.zone.get(id)?.inScope === false) continue;
          const keys = new Set(tableAt(crs, `6.1/${kind}:${id}`, 'requirements').rows.map(({ key }) => key));
          for (const { id: requirement, fr, minSL } of catalog.requirements)
            if (minSL <= (slTarget?.vector[foundationalRequirements.indexOf(fr)] ?? 0))
              expect(keys).toContain(`${kind}:${id}/${requirement}`);
          const line = tableAt(crs, '6.1', 'subjects').rows.find(({ key }) => key === `${kind}:${id}`);
          expect(short(line?.cells[4])).toBe(slTarget ? openRequirements.length : null);
        }
        const levels = tableAt(crs, '6.8', 'riskLevels');
        expect(columnOf(levels, 'residual')).toEqual(
          levels.rows.map(({ key }) => assessment.summary.residual[key] ?? 0),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('gives every cell a column that it fits, and only texts that both languages have', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const { crs } = crsOf(model);
        const keys = new Set<string>();
        for (const part of crs.parts) {
          const blocks = part.build();
          for (const block of blocks) {
            if (block.block !== 'table') continue;
            for (const { cells } of block.rows) {
              expect(cells).toHaveLength(block.columns.length);
              for (const [place, { type }] of block.columns.entries())
                expect([undefined, ...fitting[type]]).toContain(cells[place]?.say);
            }
          }
          for (const said of saidIn([part.title, blocks])) if (said.say === 'text') keys.add(said.key);
        }
        expect([...keys].filter((key) => !hasText('en', key) || !hasText('ja', key))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
