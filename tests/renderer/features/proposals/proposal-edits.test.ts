import { expect, test } from 'vitest';
import { catalogNames } from '#renderer/features/proposals/catalog-names.ts';
import { stillProposed, worded } from '#renderer/features/proposals/proposal-edits.ts';
import { createProposer, proposeThreats } from '#shared/engine/proposals/propose-threats.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, type PlantRows } from '#tests/support/plant.ts';

const catalog = theCatalog();
const rows: PlantRows = { zone: [{ id: 'Z', name: 'Cell' }], asset: [{ id: 'A', type: 'smart-valve', zoneId: 'Z' }] };
const [proposal] = proposeThreats(aPlant(rows), catalog).open;
if (!proposal) throw new Error('a valve brings up nothing');

test('what was taken over a moment ago is not taken over again', () => {
  const proposer = (more: PlantRows) => createProposer(aPlant({ ...rows, ...more }), catalog, null);
  const scenario = [{ id: 'R', subject: proposal.subject, patternId: proposal.patternId }];
  expect(stillProposed([proposal], proposer({}))).toEqual([proposal]);
  expect(stillProposed([proposal], proposer({ scenario }))).toEqual([]);
  expect(stillProposed([proposal], proposer({ zone: [] }))).toEqual([]);
});

test.each([
  ['en', 'Set-points or settings of field devices changed', 'Settings can be changed'],
  ['ja', 'フィールド機器の設定値の変更', 'ネットワーク経由または機器本体で'],
] as const)('it is told in the language that is shown: %s', (locale, name, vulnerability) => {
  const told = worded(proposal, aPlant(rows), {
    names: catalogNames(catalog, locale),
    locale,
    nameAt: (one, subject) => `${one} at ${subject}`,
  });
  expect(told).toMatchObject({ name, nameWithSubject: `${name} at Cell`, patternId: 'set-points-changed' });
  expect(told.vulnerability).toContain(vulnerability);
});

test('a pattern that the catalog lost goes by its id', () => {
  const names = catalogNames({ ...catalog, threatPatterns: [] }, 'en');
  expect(worded(proposal, aPlant(rows), { names, locale: 'en', nameAt: (one) => one })).toMatchObject({
    name: 'set-points-changed',
    vulnerability: '',
  });
});
