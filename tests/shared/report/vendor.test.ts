import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogOf } from '#shared/catalog/extend-catalog.ts';
import { assess } from '#shared/engine/assess.ts';
import type { Model } from '#shared/model/model.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { reportKinds } from '#shared/report/report-kinds.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, type PlantRows } from '#tests/support/plant.ts';
import { columnOf, saidIn, short, tableAt } from '#tests/support/report-reading.ts';

/** A mark that stands in every text of something that the vendor of zone A must not see. */
const SECRET = 'SECRET';

const zoneIds = ['A', 'X', 'Y'] as const;
const anyEnd = fc.constantFrom<string | { external: string }>(...zoneIds, { external: 'Internet' });
const secret = (id: string, isOwn: boolean) => (isOwn ? `own ${id}` : `${SECRET} ${id}`);
const at = (kind: string, id: string) => ({ kind, id });

/** Plants in which everything but zone A and its conduits is marked; of the other zones only the name may be told. */
const anyPlant = fc
  .record({
    conduits: fc.array(fc.record({ from: anyEnd, to: anyEnd, via: fc.subarray([...zoneIds]) }), { maxLength: 5 }),
    homes: fc.array(fc.constantFrom(...zoneIds), { minLength: 1, maxLength: 6 }),
    parent: fc.constantFrom(null, 'X'),
  })
  .map(({ conduits, homes, parent }): PlantRows => {
    const isOwn = ({ from, to, via }: (typeof conduits)[number]) => [from, to, ...via].includes('A');
    const own = homes.map((home, place) => ({ id: secret(`asset ${place}`, home === 'A'), home }));
    const places = [...own.map(({ id }) => at('asset', id)), ...zoneIds.map((id) => at('zone', id)), { kind: 'suc' }];
    const texts = { description: SECRET, owner: SECRET };
    return {
      suc: {
        purpose: SECRET,
        perimeter: SECRET,
        threatEnvironment: SECRET,
        accessPoints: [
          { id: 'AP', name: 'Own port', zoneId: 'A' },
          { id: SECRET, name: SECRET, zoneId: 'X' },
        ],
        essentialFunctions: [{ id: SECRET, name: SECRET }],
      },
      zone: [
        { id: 'A', name: 'Dosing', parentId: parent, slTarget: { level: 2 } },
        { id: 'X', name: 'Neighbour X', code: SECRET, location: SECRET, ...texts },
        { id: 'Y', name: 'Neighbour Y', code: SECRET, logicalBoundary: SECRET, ...texts, inScope: false },
      ],
      conduit: conduits.map((conduit, place) => ({
        id: secret(`conduit ${place}`, isOwn(conduit)),
        ...conduit,
        boundaryDeviceIds: own.map(({ id }) => id),
      })),
      channel: conduits.map((conduit, place) => ({
        id: `channel ${place}`,
        conduitId: secret(`conduit ${place}`, isOwn(conduit)),
        protocol: secret('protocol', isOwn(conduit)),
      })),
      asset: own.map(({ id, home }) => ({ id, name: id, zoneId: home, essentialFunctionId: SECRET })),
      threatSource: [{ id: SECRET, name: SECRET }],
      assumption: [{ id: SECRET, statement: SECRET }],
      countermeasure: places.map((subject, place) => ({
        id: `${SECRET} M${place}`,
        name: SECRET,
        requirementIds: ['SR 1.1', 'SR 2.12 RE 1'],
        subjects: [subject],
      })),
      scenario: places.map((subject, place) => ({
        id: `${SECRET} R${place}`,
        name: SECRET,
        subject,
        threatSourceId: SECRET,
        essentialFunctionId: SECRET,
        vulnerability: SECRET,
        likelihood: 'l3',
        consequence: 'c3',
        countermeasureIds: [`${SECRET} M${place}`],
        assumptionIds: [SECRET],
      })),
      requirementStatus: [
        { subject: at('zone', 'X'), requirementId: 'SR 1.1', status: 'partly', rationale: SECRET, evidence: SECRET },
        { subject: at('zone', 'A'), requirementId: 'SR 1.1', status: 'partly', rationale: 'Own reason' },
      ],
      diagram: [{ id: SECRET, name: SECRET }],
      workshop: [{ id: SECRET, name: SECRET, minutes: SECRET, scenarioIds: [`${SECRET} R0`] }],
    };
  });

function vendorReport(kind: (typeof reportKinds)[number], model: Model) {
  const { catalog } = catalogOf(theCatalog(), model);
  return buildReport(kind, { model, catalog, assessment: assess(model, theCatalog()), only: 'A' });
}

test.each(reportKinds)('of any plant, no text of another zone, asset or scenario is in the %s of a vendor', (kind) => {
  fc.assert(
    fc.property(anyPlant, (rows) => {
      const report = vendorReport(kind, aPlant(rows));
      const built = report.parts.map((part) => ({ ...part, blocks: part.build() }));
      expect(JSON.stringify([report.notices, built])).not.toContain(SECRET);
      expect(built.flatMap(({ blocks }) => blocks).filter(({ block }) => block === 'figure')).toEqual([]);
      expect(report.notices.map(({ notice }) => notice)).toContain('redacted');
    }),
    { numRuns: 60 },
  );
});

test('a vendor is told its zone, the names at the ends of its conduits, and everything asked of them', () => {
  const rows: PlantRows = {
    zone: [
      { id: 'A', name: 'Dosing', slTarget: { level: 1 } },
      { id: 'X', name: 'Neighbour X' },
    ],
    conduit: [{ id: 'C', name: 'Link', from: 'X', to: 'A', slTarget: { level: 1 } }],
    countermeasure: [{ id: 'M', requirementIds: ['SR 1.1 RE 2'], subjects: [at('zone', 'A')] }],
    scenario: [{ id: 'R', subject: at('zone', 'X'), countermeasureIds: ['M'] }],
  };
  const model = aPlant(rows);
  const crs = vendorReport('crs', model);
  expect(crs.parts.filter(({ depth }) => depth === 1).map(({ number }) => number)).toEqual([
    '',
    '6.1',
    '6.4',
    '6.5',
    '6.7',
    '6.9',
  ]);
  expect(columnOf(tableAt(crs, '6.4', 'conduits'), 'from')).toEqual(['Neighbour X']);
  const { catalog } = catalogOf(theCatalog(), model);
  const asked = columnOf(tableAt(crs, '6.1/zone:A', 'requirements'), 'requirement');
  const bySlTarget = catalog.requirements.filter(({ minSL }) => minSL <= 1).map(({ id }) => id);
  expect(new Set(asked)).toEqual(new Set([...bySlTarget, 'SR 1.1 RE 2']));
  const texts = [...saidIn(crs.parts.map((part) => part.build()))].map((said) => short(said));
  expect(texts).toContain('reports:askedByRisk');
});
