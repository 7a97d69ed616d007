import { detailsOf } from '#renderer/features/catalog/data/details.ts';
import { linksOf } from '#renderer/features/catalog/data/links.ts';
import { linkLabels } from '#renderer/features/catalog/data/relations.ts';
import { rowsOf } from '#renderer/features/catalog/data/rows.ts';
import { refKey, type EntryRef, type Section } from '#renderer/state/catalog-sections.ts';
import catalogTexts from '#catalog/locales/en/catalog.json' with { type: 'json' };
import { theCatalog } from '#tests/support/catalog.ts';
import { describe, expect, it } from 'vitest';

const catalog = theCatalog();
const rows = rowsOf(catalog);
const isThere = (ref: EntryRef) => rows.has(refKey(ref));
const links = (section: Section, id: string, label: string, to: Section): string[] =>
  linksOf(catalog, { section, id }, isThere)
    .filter((group) => group.label === label && group.section === to)
    .flatMap(({ refs }) => refs.map((ref) => ref.id));

describe('links', () => {
  it.each<[Section, string, string, Section, readonly string[]]>([
    ['technique', 'T0836', 'mitigations', 'mitigation', ['M0800', 'M0804', 'M0818', 'M0947']],
    ['technique', 'T0836', 'answeredBy', 'sr', ['SR 1.1', 'SR 2.1', 'SR 3.4', 'SR 3.5', 'SR 3.6']],
    ['technique', 'T0836', 'tactics', 'tactic', ['TA0106']],
    ['technique', 'T1692', 'parts', 'technique', ['T1692.001', 'T1692.002']],
    ['technique', 'T1692.001', 'partOf', 'technique', ['T1692']],
    ['mitigation', 'M0949', 'standsFor', 'cr', ['SAR 3.2', 'EDR 3.2', 'HDR 3.2', 'NDR 3.2']],
    ['retired', 'T0803', 'successor', 'technique', ['T1691.001']],
    ['technique', 'T1691.001', 'replaces', 'retired', ['T0803']],
    ['sr', 'SR 1.1', 'enhancedBy', 'sr', ['SR 1.1 RE 1', 'SR 1.1 RE 2', 'SR 1.1 RE 3']],
    ['sr', 'SR 1.1', 'supportedBy', 'cr', ['CR 1.1', 'CR 1.1 RE(1)', 'CR 1.1 RE(2)']],
    ['assetType', 'plc', 'nearest', 'attackAsset', ['A0003']],
    ['source', 'G0032', 'techniques', 'technique', ['T0865', 'T0866', 'T0867']],
  ])('of %s %s, %s %s', (section, id, label, to, ids) => {
    expect(links(section, id, label, to)).toEqual(ids);
  });
  it('are the same from both ends', () => {
    expect(links('sr', 'SR 2.1', 'answers', 'technique')).toContain('T0836');
    expect(links('sr', 'SR 2.1', 'labelOf', 'mitigation')).toContain('M0800');
    expect(links('attackAsset', 'A0003', 'assetTypes', 'assetType')).toContain('plc');
    expect(links('protocol', 'modbus-tcp', 'assetTypes', 'assetType')).toContain('plc');
  });
  it('never lead nowhere', () => {
    const broken = [...rows.values()].flatMap((row) =>
      linksOf(catalog, row, isThere).flatMap(({ refs }) => refs.filter((ref) => !isThere(ref))),
    );
    expect(broken).toEqual([]);
  });
  it('have a text each', () => expect(Object.keys(catalogTexts.link).sort()).toEqual([...linkLabels].sort()));
});

describe('details', () => {
  const details = (section: Section, id: string) => detailsOf(catalog, { section, id }, false);
  it('of an SR name clause, level, FR and standard, and what is uncertain', () => {
    const { facts, confidence, note, source, licence, summary } = details('sr', 'SR 1.13 RE 1');
    expect(facts.map(({ label }) => label)).toEqual(['fr', 'minSl', 'clause', 'appliesTo']);
    expect(facts[1]?.values).toEqual([{ text: 'SL 2' }]);
    expect(confidence).toBe('medium');
    expect(note?.en).toContain('SL 2');
    expect(source).toEqual({ text: 'IEC 62443-3-3:2013 + COR1:2014' });
    expect(licence).toHaveLength(1);
    expect(summary?.ja).not.toBe('');
  });
  it('of threats carry the ATT&CK notice', () => {
    for (const [section, id] of [
      ['technique', 'T0836'],
      ['source', 'G0032'],
      ['mitigation', 'M0800'],
    ] as const)
      expect(details(section, id).licence).toEqual(catalog.threatLicence.map((text) => ({ text })));
    expect(details('source', 'employee-error').licence).toEqual([]);
  });
  it('say where 3-3 and 4-2 ask for the same at different levels, from both ends', () => {
    const [difference] = catalog.levelDifferences;
    const fromComponent = details('cr', difference!.id).differences;
    const fromSystem = details('sr', difference!.requirementId).differences;
    expect(fromComponent[0]).toMatchObject({ other: { section: 'sr', id: difference!.requirementId } });
    expect(fromSystem.some(({ other }) => other.id === difference!.id)).toBe(true);
    expect(fromComponent[0]?.level).not.toBe(fromComponent[0]?.otherLevel);
    expect(fromComponent[0]?.level).toBe(fromSystem.find(({ other }) => other.id === difference!.id)?.otherLevel);
  });
  it('have a text for every fact and every word of the app', () => {
    const words = new Set<string>();
    for (const row of rows.values())
      for (const { label, values } of details(row.section, row.id).facts) {
        words.add(`fact.${label}`);
        for (const value of values) if ('key' in value) words.add(value.key.replace('catalog:', ''));
      }
    const known = (path: string): unknown =>
      path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], catalogTexts);
    expect([...words].filter((word) => typeof known(word) !== 'string')).toEqual([]);
    expect(words.size).toBeGreaterThan(40);
  });
});
