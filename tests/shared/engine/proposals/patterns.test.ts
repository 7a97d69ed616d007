import { describe, expect, test } from 'vitest';
import { proposeThreats } from '#shared/engine/proposals/propose-threats.ts';
import { conduitKinds } from '#shared/model/conduit.ts';
import { zoneKinds } from '#shared/model/zone.ts';
import { sampleModel } from '#electron/sample-model.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, type PlantRows } from '#tests/support/plant.ts';

const catalog = theCatalog();
const { threatPatterns: patterns } = catalog;

function patternsFor(rows: PlantRows): string[] {
  return proposeThreats(aPlant(rows), catalog, { today: '2026-11-23' }).open.map(({ patternId }) => patternId);
}
const zoneWith = (asset: object) => patternsFor({ zone: [{ id: 'Z' }], asset: [{ id: 'A', zoneId: 'Z', ...asset }] });

describe('the patterns that ship', () => {
  test.each(catalog.assetTypes.map(({ id }) => id))(
    'an asset of the type %s brings up one to eight threats',
    (type) => {
      const found = zoneWith({ type });
      expect(found.length).toBeGreaterThanOrEqual(1);
      expect(found.length).toBeLessThanOrEqual(8);
    },
  );

  test.each(conduitKinds)('a %s conduit of which nothing else is known brings up a threat', (kind) => {
    const found = patternsFor({
      zone: [{ id: 'Z1' }, { id: 'Z2' }],
      conduit: [{ id: 'C', from: 'Z1', to: 'Z2', kind }],
    });
    expect(found.length).toBeGreaterThanOrEqual(1);
    expect(found.length).toBeLessThanOrEqual(3);
  });

  test('a typical zone is proposed four to twelve, its conduits at most six', () => {
    const sample = { ...sampleModel('en', catalog, 'assets/sample'), scenario: new Map() };
    const { open } = proposeThreats(sample, catalog, { today: '2026-11-23' });
    const perSubject = Map.groupBy(open, ({ subject }) => `${subject.kind} ${subject.id}`);
    const counts = Object.fromEntries([...perSubject].map(([subject, list]) => [subject, list.length]));
    for (const zone of ['Z2', 'Z3', 'Z4', 'Z5', 'Z6', 'Z7']) {
      expect(counts[`zone ${zone}`], zone).toBeGreaterThanOrEqual(4);
      expect(counts[`zone ${zone}`], zone).toBeLessThanOrEqual(12);
    }
    for (const conduit of sample.conduit.keys()) {
      expect(counts[`conduit ${conduit}`], conduit).toBeGreaterThanOrEqual(2);
      expect(counts[`conduit ${conduit}`], conduit).toBeLessThanOrEqual(6);
    }
    expect(counts['zone Z1'], 'outside the SUC').toBeUndefined();
  });

  test('every pattern can come up', () => {
    const found = new Set([
      ...catalog.assetTypes.flatMap(({ id }) => zoneWith({ type: id })),
      ...zoneWith({ vulnerabilities: [{ cve: 'CVE-2021-1' }], endOfSupport: '2020-01-01' }),
      ...patternsFor({
        zone: zoneKinds.map((kind) => ({ id: kind, kind })),
        conduit: [{ id: 'C', from: 'business', to: { external: 'Vendor' }, kind: 'wired' }],
        channel: catalog.protocols.map(({ id }) => ({ id, conduitId: 'C', protocol: id })),
      }),
    ]);
    expect(patterns.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });

  test('none hides another: no pattern has only techniques of another one', () => {
    const hidden = patterns.flatMap((a) =>
      patterns
        .filter((b) => a !== b && a.techniqueIds.every((id) => b.techniqueIds.includes(id)))
        .map((b) => `${a.id} in ${b.id}`),
    );
    expect(hidden).toEqual([]);
  });

  test('every one is answered by SR, and its techniques alone lead to an FR', () => {
    const requirementIds = new Map(catalog.mitigations.map((one) => [one.id, one.requirementIds]));
    const mitigationIds = new Map(catalog.techniques.map((one) => [one.id, one.mitigationIds]));
    const reached = (id: string) => (mitigationIds.get(id) ?? []).flatMap((one) => requirementIds.get(one) ?? []);
    expect(patterns.filter(({ techniqueIds }) => techniqueIds.flatMap(reached).length === 0)).toEqual([]);
  });

  test('what is protected by itself is no reason', () => {
    const channels = (protocol: string) =>
      patternsFor({
        zone: [{ id: 'Z1' }, { id: 'Z2' }],
        conduit: [{ id: 'C', from: 'Z1', to: 'Z2' }],
        channel: [{ id: 'H', conduitId: 'C', protocol }],
      });
    expect(channels('modbus-tcp')).toEqual(['unauthorized-command', 'false-readings', 'eavesdropping', 'line-cut']);
    expect(channels('profibus-dp')).toContain('rogue-station');
    expect(channels('telnet')).toContain('credentials-overheard');
    expect(channels('opc-ua')).toEqual(['line-cut']);
    expect(channels('https')).toEqual(['line-cut']);
  });
});
