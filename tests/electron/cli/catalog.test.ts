import { describe, expect, test } from 'vitest';
import published from '#tests/golden/technique-requirements.json' with { type: 'json' };
import { theCatalog } from '#tests/support/catalog.ts';
import { temporaryFolder, zonduit } from './run.ts';

type Entry = Readonly<Record<string, unknown>> & { readonly id: string };
type Printed = Readonly<Record<string, readonly Entry[]>>;

async function catalog(...args: string[]) {
  const run = await zonduit(temporaryFolder(), ['catalog', ...args]);
  expect(run.exit).toBe(0);
  return run;
}

async function printed(): Promise<Printed> {
  return JSON.parse((await catalog('--json')).stdout) as Printed;
}

describe('catalog --json', () => {
  test.each([
    ['requirements', 'title', ['minSL', 'fr', 'sr', 'appliesTo']],
    ['componentRequirements', 'title', ['minSL', 'fr', 'sr', 'appliesTo']],
    ['practices', 'title', ['group']],
    ['serviceRequirements', 'title', ['group', 'parent']],
    ['programmeRequirements', 'title', ['group']],
    ['techniques', 'name', ['tacticIds', 'mitigationIds', 'requirementIds', 'componentRequirementIds']],
    ['mitigations', 'name', ['requirementIds', 'componentRequirementIds', 'labels']],
    ['assetTypes', 'name', ['componentCategory', 'attackAssetId', 'weaknessIds']],
    ['protocols', 'name', ['endpoints', 'authentication', 'encryption', 'integrity']],
    ['threatSources', 'name', ['kind', 'sl', 'techniqueIds']],
    ['policies', 'name', ['matrix', 'slTarget']],
  ])('%s have id, %s in both languages, %j', async (part, name, fields) => {
    const entries = (await printed())[part]!;
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      expect(entry.id).toMatch(/\S/);
      const texts = entry[name] as Readonly<Record<string, string>>;
      expect(Object.keys(texts)).toEqual(['en', 'ja']);
      for (const text of Object.values(texts)) expect(text).toMatch(/\S/);
      for (const field of fields) expect(entry).toHaveProperty(field);
    }
  });

  test('gives each technique the published SR, which the catalog itself does not store', async () => {
    const { techniques } = await printed();
    expect(Object.fromEntries(techniques!.map((row) => [row.id, row['requirementIds']]))).toEqual(published);
    expect(theCatalog().techniques.every((row) => !('requirementIds' in row))).toBe(true);
  });

  test('prints one part as a list', async () => {
    const { stdout } = await catalog('practices', '--json');
    expect((JSON.parse(stdout) as Entry[]).map(({ id }) => id)).toEqual(theCatalog().practices.map(({ id }) => id));
  });
});

describe('lists for reading', () => {
  test('the parts with their lengths, and what is not confirmed', async () => {
    const { stdout, stderr } = await catalog();
    expect(stdout).toContain(`${theCatalog().manifest.version} with ATT&CK for ICS 19.1`);
    expect(stdout).toContain(theCatalog().digest);
    expect(stdout).toMatch(/^requirements +100 +1$/m);
    expect(stdout).toMatch(/^programmeRequirements +87 +87$/m);
    expect(stdout).toMatch(/^tactics +12$/m);
    expect(stderr).toBe('');
  });

  test('an entry that is not confirmed is marked, and a message counts them', async () => {
    const { stdout, stderr } = await catalog('requirements');
    expect(stdout.match(/^\?.*$/gm)).toEqual([
      expect.stringMatching(/^\? {2}SR 1\.13 RE 1 +IAC +2 +5\.15 +Explicit access/),
    ]);
    expect(stdout).toMatch(/^ {3}SR 1\.13 +IAC +1/m);
    expect(stderr).toBe(
      '1 of 100 entries are marked with ? because they are not confirmed; catalog/README.md says why.\n',
    );
  });

  test('a list without doubts has no column for them', async () => {
    const { stdout, stderr } = await catalog('tactics');
    expect(stdout.split('\n')[1]).toBe('TA0108  Initial Access');
    expect(stderr).toBe('');
  });

  test.each([
    ['componentRequirements', /^EDR 2\.13 RE\(1\) +UC +3 /m],
    ['levelDifferences', /^CR 2\.12 +SR 2\.12 +1 \/ 3 +yes +Non-repudiation$/m],
    ['zoneConduitRequirements', /^\? {2}ZCR 3\.4 +4\.4\.5 +should /m],
    ['techniques', /^T0800 +TA0107 +SR 1\.1, SR 1\.2, SR 2\.1, SR 3\.1, SR 5\.1 +Activate Firmware/m],
    ['retiredTechniques', /^T0803 +T1691\.001 +Block Command Message$/m],
    ['threatSources', /^nation-state +actor +4 \(4-4\) +Nation state/m],
    ['threatSources', /^environment +no attacker +Environmental event$/m],
    ['assetTypes', /^usb-media +external +Removable media/m],
    ['protocols', /^ {3}modbus-tcp +tcp 502, udp 502 +none +none +Modbus\/TCP$/m],
    ['policies', /^\? {2}bsi-200-3 +4×4 +public standard /m],
    ['withoutComponentRequirement', /^SR 5\.4$/m],
    ['threatLicence', /^© 2026 The MITRE Corporation\./],
  ])('%s show %s', async (part, line) => {
    expect((await catalog(part)).stdout).toMatch(line);
  });

  test.each(
    Object.entries(theCatalog()).flatMap(([name, rows]) => (Array.isArray(rows) && rows.length > 0 ? [name] : [])),
  )('%s in Japanese: a line per entry, no key without a text', async (part) => {
    const { stdout, stderr } = await catalog(part, '--lang', 'ja');
    const rows = (theCatalog() as unknown as Record<string, unknown[]>)[part]!;
    expect(stdout.trimEnd().split('\n').length).toBe(rows.length + (typeof rows[0] === 'string' ? 0 : 1));
    expect(stdout + stderr).not.toMatch(/cli:|column\.|value\.|undefined|\[object/);
  });
});
