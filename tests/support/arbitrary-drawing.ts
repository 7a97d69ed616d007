import fc from 'fast-check';
import type { Model } from '#shared/model/model.ts';
import { purdueLevels } from '#shared/model/zone.ts';
import { aPlant } from './plant.ts';

const name = fc.oneof(
  fc.constantFrom('Control', 'ゾーン', '安全計装', 'Very long name of a zone'),
  fc.string({ maxLength: 12 }).filter((text) => text !== '__proto__'),
);

/** A plant of zones in zones, assets and conduits, without any stored place. */
export const arbitraryDrawing: fc.Arbitrary<Model> = fc
  .record({
    zones: fc.array(
      fc.record({
        name,
        parent: fc.nat(6),
        isNested: fc.boolean(),
        purdueLevel: fc.option(fc.constantFrom(...purdueLevels)),
        inScope: fc.boolean(),
      }),
      { maxLength: 9 },
    ),
    assets: fc.array(fc.record({ name, zone: fc.nat(9), count: fc.integer({ min: 1, max: 30 }) }), { maxLength: 25 }),
    conduits: fc.array(fc.record({ from: fc.nat(9), to: fc.nat(9), external: fc.option(name) }), { maxLength: 10 }),
  })
  .map(({ zones, assets, conduits }) => {
    const ids = zones.map((_zone, index) => `Z${index}`);
    const zoneAt = (at: number) => (ids.length === 0 ? null : (ids[at % ids.length] ?? null));
    return aPlant({
      zone: zones.map(({ parent, isNested, ...zone }, index) => ({
        ...zone,
        id: `Z${index}`,
        parentId: isNested && index > 0 ? `Z${parent % index}` : null,
      })),
      asset: assets.map(({ zone, ...asset }, index) => ({ ...asset, id: `A${index}`, zoneId: zoneAt(zone) })),
      conduit: conduits.flatMap(({ from, to, external }, index) => {
        const [start, end] = [zoneAt(from), external ? { external } : zoneAt(to)];
        return start === null || end === null || start === end ? [] : [{ id: `C${index}`, from: start, to: end }];
      }),
    });
  });
