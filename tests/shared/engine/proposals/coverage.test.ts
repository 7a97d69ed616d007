import { describe, expect, test } from 'vitest';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { threatPatternSchema } from '#shared/catalog/threat-pattern.ts';
import { proposeThreats } from '#shared/engine/proposals/propose-threats.ts';
import type { ProposalSubject } from '#shared/engine/proposals/proposal.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, type PlantRows } from '#tests/support/plant.ts';

const text = { en: 'x', ja: 'x' };
const pattern = threatPatternSchema.parse({
  id: 'P',
  name: text,
  vulnerability: text,
  techniqueIds: ['T1692.001', 'T0831'],
  requirementIds: [],
  when: [{ kind: 'asset', typeIds: ['plc'] }],
});
const catalog: Catalog = { ...theCatalog(), threatPatterns: [pattern] };

const plant: PlantRows = {
  zone: [{ id: 'Z' }],
  asset: [
    { id: 'A', type: 'plc', zoneId: 'Z' },
    { id: 'B', type: 'plc', zoneId: 'Z' },
  ],
};
const zone: ProposalSubject = { kind: 'zone', id: 'Z' };
const asset: ProposalSubject = { kind: 'asset', id: 'A' };

function proposed(rows: PlantRows, of: ProposalSubject) {
  return proposeThreats(aPlant({ ...plant, ...rows }), catalog, { of });
}
const isOpen = (rows: PlantRows, of: ProposalSubject) => proposed(rows, of).open.length === 1;

const taken = { patternId: 'P' };
const both = { techniqueIds: ['T0831', 'T1692.001'] };

describe('nothing is proposed twice', () => {
  test.each<[string, Readonly<Record<string, unknown>>, boolean, boolean]>([
    ['nothing', { id: 'R', subject: zone }, true, true],
    ['a scenario of the pattern on the zone', { id: 'R', subject: zone, ...taken }, false, false],
    ['one on the asset', { id: 'R', subject: asset, ...taken }, true, false],
    ['one on the other asset', { id: 'R', subject: { kind: 'asset', id: 'B' }, ...taken }, true, true],
    ['one on the whole SUC', { id: 'R', subject: { kind: 'suc' }, ...taken }, false, false],
    ['all techniques on the zone', { id: 'R', subject: zone, ...both }, false, false],
    ['all techniques on the whole SUC', { id: 'R', ...both }, false, false],
    ['all of them, one by its retired id', { id: 'R', subject: zone, techniqueIds: ['T0855', 'T0831'] }, false, false],
    ['some techniques', { id: 'R', subject: zone, techniqueIds: ['T0831'] }, true, true],
    ['another pattern', { id: 'R', subject: zone, patternId: 'Q' }, true, true],
  ])('%s', (_what, scenario, isOpenAtZone, isOpenAtAsset) => {
    expect([isOpen({ scenario: [scenario] }, zone), isOpen({ scenario: [scenario] }, asset)]).toEqual([
      isOpenAtZone,
      isOpenAtAsset,
    ]);
  });

  test('techniques spread over two scenarios do not count as one', () => {
    const scenario = [
      { id: 'R1', subject: zone, techniqueIds: ['T0831'] },
      { id: 'R2', subject: zone, techniqueIds: ['T1692.001'] },
    ];
    expect(isOpen({ scenario }, zone)).toBe(true);
  });

  test('an asset with a scenario of its own is no evidence at its zone; once all have one, nothing is left', () => {
    const scenario = ['A', 'B'].map((id) => ({ id: `R-${id}`, subject: { kind: 'asset', id }, ...taken }));
    expect(proposed({ scenario: scenario.slice(0, 1) }, zone).open[0]?.reasons).toEqual([
      { kind: 'assetType', typeIds: ['plc'], assetIds: ['B'] },
    ]);
    expect(isOpen({ scenario }, zone)).toBe(false);
  });

  test('a pattern without techniques is not in every scenario', () => {
    const bare = { ...catalog, threatPatterns: [{ ...pattern, techniqueIds: [] }] };
    const rows = { ...plant, scenario: [{ id: 'R', subject: zone, ...both }] };
    expect(proposeThreats(aPlant(rows), bare, { of: zone }).open).toHaveLength(1);
  });
});

describe('what was put aside', () => {
  const dismissal = [{ id: 'P@zone:Z', reason: 'Key switch in RUN.' }];

  test('is proposed no more, neither for the zone nor for its assets, and is remembered with its reason', () => {
    const { open, putAside } = proposed({ dismissal }, zone);
    expect(open).toEqual([]);
    expect(putAside).toMatchObject([{ proposal: { id: 'P@zone:Z' }, dismissal: { reason: 'Key switch in RUN.' } }]);
    expect(isOpen({ dismissal }, asset)).toBe(false);
  });

  test('at an asset takes that asset out of the reasons of its zone', () => {
    const [proposal] = proposed({ dismissal: [{ id: 'P@asset:A' }] }, zone).open;
    expect(proposal?.reasons).toEqual([{ kind: 'assetType', typeIds: ['plc'], assetIds: ['B'] }]);
  });

  test('is forgotten once the register has it', () => {
    expect(proposed({ dismissal, scenario: [{ id: 'R', subject: zone, ...taken }] }, zone)).toEqual({
      open: [],
      putAside: [],
    });
  });

  test.each(['P@zone:Z9', 'Q@zone:Z', 'P@asset:Z'])('%s is another offer', (id) => {
    expect(isOpen({ dismissal: [{ id }] }, zone)).toBe(true);
  });
});
