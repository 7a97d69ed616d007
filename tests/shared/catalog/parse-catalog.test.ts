import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkoutCatalogFolder } from '#electron/catalog/catalog-folder.ts';
import type { CatalogFiles } from '#shared/catalog/parse-catalog.ts';
import { parseCatalog } from '#shared/catalog/parse-catalog.ts';
import { theCatalog } from '#tests/support/catalog.ts';

type Edit = readonly [file: string, path: readonly (string | number)[], value: unknown];

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(checkoutCatalogFolder(), file), 'utf8'));
}

/** The files of the shipped catalog with values put in their places; a value of undefined removes the file. */
function editedFiles(edits: readonly Edit[]): CatalogFiles {
  const files = new Map(
    ['manifest.json', ...theCatalog().manifest.files.map(({ path }) => path)].map((f) => [f, readJson(f)]),
  );
  for (const [file, path, value] of edits) {
    if (value === undefined) files.delete(file);
    const owner = path.slice(0, -1).reduce((at, key) => (at as Record<string | number, unknown>)[key], files.get(file));
    if (path.length > 0) (owner as Record<string | number, unknown>)[path.at(-1) ?? ''] = value;
  }
  const manifest = files.get('manifest.json');
  files.delete('manifest.json');
  return { manifest, digest: 'digest', contents: files };
}

function problemsAfter(...edits: Edit[]): string[] {
  const parsed = parseCatalog(editedFiles(edits));
  return parsed.ok ? [] : parsed.error.map(({ kind, file, path }) => `${kind} ${file} ${path}`);
}

const sr = 'requirements/62443-3-3.json';
const zcr = 'requirements/zone-conduit-requirements.json';
const attack = 'threats/attack-ics.json';
const types = 'asset-types/asset-types.json';
const protocols = 'protocols/protocols.json';
const policy = 'risk-policies/default-5x5.json';
const table = 'risk-policies/bsi-200-3.json';

describe('the catalog that ships', () => {
  it('has 37, 60, 90 and 100 requirements up to SL 1, 2, 3 and 4', () => {
    const { requirements } = theCatalog();
    expect([1, 2, 3, 4].map((sl) => requirements.filter(({ minSL }) => minSL <= sl).length)).toEqual([37, 60, 90, 100]);
    expect(requirements.filter(({ type }) => type === 'SR').length).toBe(51);
  });

  it('has what the standards and ATT&CK count', () => {
    const catalog = theCatalog();
    expect({
      frs: catalog.foundationalRequirements.map(({ id }) => id).join(' '),
      stages: catalog.workflowStages.length,
      zcr: catalog.zoneConduitRequirements.length,
      tactics: catalog.tactics.length,
      techniques: catalog.techniques.length,
      retired: catalog.retiredTechniques.length,
      mitigations: catalog.mitigations.length,
      assetTypes: catalog.assetTypes.length,
      protocols: catalog.protocols.length,
      policies: catalog.policies.length,
    }).toEqual({
      frs: 'IAC UC SI DC RDF TRE RA',
      stages: 7,
      zcr: 32,
      tactics: 12,
      techniques: 97,
      retired: 21,
      mitigations: 52,
      assetTypes: 67,
      protocols: 94,
      policies: 8,
    });
  });

  it('carries the copyright designation of MITRE', () => {
    expect(theCatalog().threatLicence[0]).toBe(
      '© 2026 The MITRE Corporation. This work is reproduced and distributed with the permission of The MITRE Corporation.',
    );
  });
});

describe('parseCatalog', () => {
  it.each<[string, Edit, string]>([
    ['an id that occurs twice', [sr, ['requirements', 5, 'id'], 'SR 1.1'], `duplicate ${sr} $.requirements[5].id`],
    ['an RE without its SR', [sr, ['requirements', 1, 'sr'], 'SR 9.9'], `reference ${sr} $.requirements[1].sr`],
    ['an RE of an RE', [sr, ['requirements', 2, 'sr'], 'SR 1.1 RE 1'], `reference ${sr} $.requirements[2].sr`],
    ['an SR that enhances', [sr, ['requirements', 0, 'sr'], 'SR 1.2'], `reference ${sr} $.requirements[0].sr`],
    ['an RE asked for below its SR', [sr, ['requirements', 0, 'minSL'], 4], `order ${sr} $.requirements[1].minSL`],
    ['a level beyond 4', [sr, ['requirements', 0, 'minSL'], 5], `invalid ${sr} $.requirements[0].minSL`],
    ['a key that is not known', [sr, ['requirements', 0, 'text'], 'x'], `invalid ${sr} $.requirements[0]`],
    ['a ZCR of no step', [zcr, ['requirements', 0, 'step'], 'ZCR 8'], `reference ${zcr} $.requirements[0].step`],
    [
      'an unknown tactic',
      [attack, ['techniques', 0, 'tacticIds'], ['TA1']],
      `reference ${attack} $.techniques[0].tacticIds[0]`,
    ],
    [
      'an unknown parent',
      [attack, ['techniques', 0, 'parentId'], 'T1'],
      `reference ${attack} $.techniques[0].parentId`,
    ],
    [
      'an unknown mitigation',
      [attack, ['techniques', 3, 'mitigationIds'], ['M1']],
      `reference ${attack} $.techniques[3].mitigationIds[0]`,
    ],
    [
      'a label without SR',
      [attack, ['mitigations', 0, 'requirementIds'], ['SR 2.1', 'SR 2.99']],
      `reference ${attack} $.mitigations[0].requirementIds[1]`,
    ],
    [
      'a successor that is not there',
      [attack, ['retiredTechniques', 0, 'replacedById'], 'T0803'],
      `reference ${attack} $.retiredTechniques[0].replacedById`,
    ],
    [
      'a live technique that is retired',
      [attack, ['retiredTechniques', 3, 'id'], 'T0800'],
      `duplicate ${attack} $.retiredTechniques[3].id`,
    ],
    [
      'an unknown protocol',
      [types, ['assetTypes', 0, 'protocolIds'], ['x']],
      `reference ${types} $.assetTypes[0].protocolIds[0]`,
    ],
    ['an unknown flag', [types, ['assetTypes', 0, 'flags'], ['x']], `reference ${types} $.assetTypes[0].flags[0]`],
    ['an unknown group', [types, ['assetTypes', 0, 'group'], 'x'], `reference ${types} $.assetTypes[0].group`],
    [
      'an unknown category',
      [protocols, ['protocols', 0, 'category'], 'x'],
      `reference ${protocols} $.protocols[0].category`,
    ],
    [
      'a band of no level',
      [policy, ['matrix', 'bands', 3, 'riskLevel'], 'x'],
      `reference ${policy} $.matrix.bands[3].riskLevel`,
    ],
    ['a cell of no level', [table, ['matrix', 'cells', 1, 2], 'x'], `reference ${table} $.matrix.cells[1][2]`],
    ['a table that is too small', [table, ['matrix', 'cells'], []], `order ${table} $.matrix.cells`],
    ['a row that is too short', [table, ['matrix', 'cells', 0], ['low']], `order ${table} $.matrix.cells[0]`],
    [
      'a level without an SL',
      [policy, ['slTarget', 'byRiskLevel'], { low: 1, medium: 2, high: 3 }],
      `reference ${policy} $.riskLevels[3]`,
    ],
    [
      'a level that is described and not there',
      [policy, ['consequenceCategories', 0, 'descriptions'], { x: { en: 'a', ja: 'b' } }],
      `reference ${policy} $.consequenceCategories[0].descriptions.x`,
    ],
    ['a policy twice', [policy, ['id'], 'default-4x4'], `duplicate risk-policies/default-4x4.json $.id`],
    ['no default policy', ['manifest.json', ['defaultPolicyId'], 'x'], 'reference manifest.json $.defaultPolicyId'],
    [
      'a text in one language only',
      [types, ['groups', 0, 'name'], { en: 'x' }],
      `invalid ${types} $.groups[0].name.ja`,
    ],
    [
      'a path that leaves the folder',
      ['manifest.json', ['files', 0, 'path'], '../x.json'],
      'invalid manifest.json $.files[0].path',
    ],
    ['a listed file that is not there', [sr, [], undefined], `missing ${sr} $`],
  ])('finds %s', (_, edit, problem) => {
    expect(problemsAfter(edit)).toContain(problem);
  });

  it('reports the problems of all files at once', () => {
    expect(problemsAfter([sr, ['requirements', 1, 'sr'], 'SR 9.9'], [types, ['assetTypes', 0, 'group'], 'x'])).toEqual([
      `reference ${sr} $.requirements[1].sr`,
      `reference ${types} $.assetTypes[0].group`,
    ]);
  });
});
