import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogOf } from '#shared/catalog/extend-catalog.ts';
import type { AttackFile } from '#shared/catalog/threat.ts';
import { retiredUses } from '#shared/engine/proposals/retired-techniques.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant } from '#tests/support/plant.ts';

const scenario = [
  { id: 'R-02', techniqueIds: ['T0856', 'T0831'] },
  { id: 'R-01', techniqueIds: ['T0856', 'T0833', 'T0856'] },
  { id: 'R-03', techniqueIds: ['T0831', 'X-1'] },
];

test('the retired techniques that scenarios name, with their successors', () => {
  expect(retiredUses(aPlant({ scenario }).scenario, theCatalog())).toEqual([
    { id: 'T0833', name: 'Modify Control Logic', successorId: null, scenarioIds: ['R-01'] },
    { id: 'T0856', name: 'Spoof Reporting Message', successorId: 'T1692.002', scenarioIds: ['R-01', 'R-02'] },
  ]);
});

test('none where all are alive', () => {
  expect(retiredUses(aPlant({ scenario: [scenario[2]!] }).scenario, theCatalog())).toEqual([]);
});

test('a newer release that the plant brought along decides', () => {
  const file = JSON.parse(readFileSync('catalog/threats/attack-ics.json', 'utf8')) as AttackFile;
  const isGone = (id: string) => id === 'T0831';
  const newer: AttackFile = {
    ...file,
    version: '99.0',
    techniques: file.techniques.filter(({ id }) => !isGone(id)),
    retiredTechniques: [
      ...file.retiredTechniques,
      { id: 'T0831', name: 'Manipulation of Control', status: 'revoked', replacedById: 'T0832' },
    ],
  };
  const plant = aPlant({
    scenario,
    catalogEntry: [{ id: 'attack/99.0', kind: 'attack', entryId: '99.0', content: newer }],
  });
  const uses = retiredUses(plant.scenario, catalogOf(theCatalog(), plant).catalog);
  expect(uses.find(({ id }) => id === 'T0831')).toEqual({
    id: 'T0831',
    name: 'Manipulation of Control',
    successorId: 'T0832',
    scenarioIds: ['R-02', 'R-03'],
  });
});
