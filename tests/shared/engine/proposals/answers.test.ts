import { expect, test } from 'vitest';
import { answersOf } from '#shared/engine/proposals/answers.ts';
import { proposeThreats } from '#shared/engine/proposals/propose-threats.ts';
import type { ThreatPattern } from '#shared/catalog/threat-pattern.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant } from '#tests/support/plant.ts';

const catalog = theCatalog();
const text = { en: 'x', ja: 'x' };
function aPattern(techniqueIds: string[], requirementIds: string[] = []): ThreatPattern {
  return { id: 'P', name: text, vulnerability: text, techniqueIds, requirementIds, when: [] };
}

test.each(catalog.techniques.map((one) => [one.id, one.mitigationIds] as const))(
  '%s is answered by the SR and CR of its mitigations',
  (id, mitigationIds) => {
    const measures = catalog.mitigations.filter(
      (one) => mitigationIds.includes(one.id) && one.isActive && one.isMeasure,
    );
    const answers = answersOf(catalog)(aPattern([id]));
    expect(new Set(answers.requirementIds)).toEqual(new Set(measures.flatMap((one) => one.requirementIds)));
    expect(new Set(answers.componentRequirementIds)).toEqual(
      new Set(measures.flatMap((one) => one.componentRequirementIds)),
    );
  },
);

test('the SR come in the order of the standard, each once, with those that the pattern names', () => {
  const { requirementIds } = answersOf(catalog)(aPattern(['T1692.001', 'T0843'], ['SR 7.1', 'SR 1.2']));
  expect(requirementIds).toEqual([
    'SR 1.1',
    'SR 1.2',
    'SR 2.1',
    'SR 3.1',
    'SR 3.4',
    'SR 3.5',
    'SR 3.6',
    'SR 5.1',
    'SR 7.1',
  ]);
});

test.each([
  ['a retired one becomes its successor, once', ['T0855', 'T1692.001'], ['T1692.001']],
  ['one without a successor goes', ['T0833', 'T0831'], ['T0831']],
  ['an unknown one goes', ['T9999', 'T0831'], ['T0831']],
])('of the techniques, %s', (_what, given, left) => {
  expect(answersOf(catalog)(aPattern(given)).techniqueIds).toEqual(left);
});

test('a successor that was retired in turn leads on, and a circle leads nowhere', () => {
  const retired = (id: string, replacedById: string) => ({ id, name: id, status: 'revoked' as const, replacedById });
  const later = {
    ...catalog,
    retiredTechniques: [retired('X1', 'X2'), retired('X2', 'T0831'), retired('Y1', 'Y2'), retired('Y2', 'Y1')],
  };
  expect(answersOf(later)(aPattern(['X1', 'Y1'])).techniqueIds).toEqual(['T0831']);
});

test('a threat of the plant itself that names its SR stands in its scenarios under its own id', () => {
  const content = {
    ...aPattern(['T0860'], ['SR 7.1']),
    id: 'CRANE',
    when: [{ kind: 'zone', kinds: ['control'] }],
  };
  const plant = aPlant({
    zone: [{ id: 'Z' }],
    catalogEntry: [{ id: 'threat/CRANE', kind: 'threat', entryId: 'CRANE', content }],
  });
  const own = proposeThreats(plant, catalog).open.find(({ patternId }) => patternId === 'CRANE');
  expect(own).toMatchObject({ id: 'CRANE@zone:Z', techniqueIds: ['T0860', 'CRANE'] });
  expect(own?.requirementIds).toContain('SR 7.1');
});

test.each<[string, object, readonly string[]]>([
  ['its type', { type: 'router' }, ['NDR']],
  ['its own category', { type: 'router', componentCategory: 'host-device' }, ['HDR']],
  ['its product', { type: 'router', vendor: 'V', product: 'P', version: '1' }, ['SAR', 'EDR']],
  ['no component at all', { type: 'usb-media' }, []],
])('an asset is answered by the component requirements of its kind, by %s', (_what, asset, families) => {
  const plant = aPlant({
    asset: [{ id: 'A', vulnerabilities: [{ cve: 'CVE-1' }], ...asset }],
    product: [
      {
        id: 'P',
        vendor: 'V',
        name: 'P',
        version: '1',
        componentCategories: ['software-application', 'embedded-device'],
      },
    ],
  });
  const { open } = proposeThreats(plant, catalog, { of: { kind: 'asset', id: 'A' } });
  const known = open.find(({ patternId }) => patternId === 'known-vulnerability');
  expect(known?.requirementIds).toContain('SR 3.2');
  const ids = known?.componentRequirementIds.filter((id) => id.endsWith(' 3.2') && !id.startsWith('CR'));
  expect(ids).toEqual(families.map((family) => `${family} 3.2`));
});
