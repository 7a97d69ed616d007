import { assess } from '#shared/engine/assess.ts';
import { isAccessPointOf, waysIn, type WayIn } from '#shared/engine/ways-in.ts';
import { sucOf, type Model } from '#shared/model/model.ts';
import { accessPointSchema } from '#shared/model/suc.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, TODAY } from '#tests/support/plant.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const zones = [
  { id: 'In' },
  { id: 'Other' },
  { id: 'Foreign', kind: 'external' },
  { id: 'Far', purdueLevel: 'external' },
  { id: 'Left out', inScope: false },
];
const V = { external: 'Vendor' };

test.each<[name: string, from: unknown, to: unknown, inner: string | null]>([
  ['from a point outside', V, 'In', 'In'],
  ['to a point outside', 'In', V, 'In'],
  ['from a zone of that kind', 'Foreign', 'In', 'In'],
  ['from a zone on that level', 'Far', 'In', 'In'],
  ['from a zone that is not in the SUC', 'In', 'Left out', 'In'],
  ['between zones of the SUC', 'In', 'Other', null],
  ['between zones outside', 'Foreign', 'Left out', null],
  ['between points outside', V, V, null],
])('a conduit %s', (_name, from, to, inner) => {
  const ways = waysIn(aPlant({ zone: zones, conduit: [{ id: 'C', from, to }] }));
  expect(ways.map(({ innerZoneId }) => innerZoneId)).toEqual(inner === null ? [] : [inner]);
});

test.each([
  ['the zone that it leads to', 'In', true],
  ['a zone on the way there', 'Other', true],
  ['another zone', 'Foreign', false],
  ['no zone', null, false],
])('an access point of %s', (_name, zoneId, expected) => {
  const plant = aPlant({ zone: zones, conduit: [{ id: 'C', from: V, to: 'In', via: ['Other'] }] });
  const point = accessPointSchema.parse({ id: 'AP', zoneId });
  expect(waysIn(plant).map(({ conduit, innerZoneId }) => isAccessPointOf(point, conduit, innerZoneId))).toEqual([
    expected,
  ]);
});

/** The conduits into the SUC that no access point names. */
function unnamed(model: Model): string[] {
  const { accessPoints } = sucOf(model);
  const isNamed = ({ conduit, innerZoneId }: WayIn) =>
    accessPoints.some((point) => isAccessPointOf(point, conduit, innerZoneId));
  return waysIn(model)
    .filter((way) => !isNamed(way))
    .map(({ conduit }) => conduit.id);
}

test('for any plant with an access point, the rule finds exactly the ways in that none names', () => {
  const found = new Set<boolean>();
  fc.assert(
    fc.property(arbitraryModel, (drawn) => {
      const suc = sucOf(drawn);
      const accessPoints = [...suc.accessPoints, accessPointSchema.parse({ id: 'one more' })];
      const model = { ...drawn, suc: new Map([[suc.id, { ...suc, accessPoints }]]) };
      const findings = assess(model, theCatalog(), TODAY).findings.filter(
        ({ rule }) => rule === 'external-end-without-access-point',
      );
      found.add(findings.length > 0);
      expect(findings.map(({ subject }) => 'id' in subject && subject.id).sort()).toEqual(unnamed(model).sort());
    }),
  );
  expect(found).toEqual(new Set([true, false]));
});
