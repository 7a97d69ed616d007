import { describe, expect, it, test } from 'vitest';
import { parseCatalog } from '#shared/catalog/parse-catalog.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import {
  attackFile,
  componentFile,
  editedFiles,
  manifest,
  ownerFile,
  policyFile,
  problemsAfter,
  protocolFile,
  systemFile,
  typeFile,
} from '#tests/support/catalog-faults.ts';

describe('parseCatalog', () => {
  it('finds nothing wrong with the catalog that ships', () => {
    expect(problemsAfter()).toEqual([]);
  });

  it('reports the problems of all files at once, in the order of the manifest', () => {
    expect(
      problemsAfter(
        [[typeFile, 'assetTypes', '#plc', 'group'], 'x'],
        [[systemFile, 'requirements', '#SR 1.1 RE 1', 'sr'], 'SR 9.9'],
        [[manifest, 'defaultPolicyId'], 'x'],
        [[ownerFile, 'groups', '#ORG 1', 'parent'], 'XYZ'],
      ),
    ).toEqual([
      `reference ${manifest} $.defaultPolicyId`,
      `reference ${systemFile} $.requirements[1].sr`,
      `reference ${ownerFile} $.groups[1].parent`,
      `order ${ownerFile} $.groups[1].parent`,
      `reference ${typeFile} $.assetTypes[0].group`,
    ]);
  });

  it('misses nothing of a broken file in the others, and still finds what is wrong with those', () => {
    expect(
      problemsAfter(
        [[systemFile, 'requirements', '#SR 1.1', 'minSL'], 5],
        [[systemFile, 'requirements', '#SR 1.2', 'title'], { en: 'x' }],
        [[protocolFile], undefined],
        [[policyFile, 'matrix'], null],
        [[attackFile, 'mitigations', '#M0800', 'componentRequirementIds', 0], 'CR 9.9'],
        [[componentFile, 'requirements', '#CR 1.2 RE(1)', 'minSL'], 1],
        [[typeFile, 'assetTypes', '#plc', 'weaknessIds', 0], 'CWE-1'],
      ),
    ).toEqual([
      `invalid ${systemFile} $.requirements[0].minSL`,
      `invalid ${systemFile} $.requirements[4].title.ja`,
      `order ${componentFile} $.requirements[4].minSL`,
      `reference ${attackFile} $.mitigations[0].componentRequirementIds[0]`,
      `reference ${typeFile} $.assetTypes[0].weaknessIds[0]`,
      `missing ${protocolFile} $`,
      `invalid ${policyFile} $.matrix`,
    ]);
  });

  it('does not miss a file again whose reading went wrong', () => {
    const fault = { kind: 'unreadable', file: protocolFile, path: '$', detail: 'no JSON' } as const;
    const parsed = parseCatalog({ ...editedFiles([[[protocolFile], undefined]]), faults: [fault] });
    expect(parsed).toEqual({ ok: false, error: [fault] });
  });

  test.each<[string, unknown]>([
    ['an array', []],
    ['null', null],
    ['a text', 'x'],
    ['an empty object', {}],
  ])('finds a file that is %s', (_, content) => {
    expect(problemsAfter([[attackFile], content])[0]).toMatch(`invalid ${attackFile} $`);
    expect(problemsAfter([[manifest], content])[0]).toMatch(`invalid ${manifest} $`);
  });

  it('finds a key that no schema knows', () => {
    expect(problemsAfter([[systemFile, 'requirements', '#SR 1.1', 'text'], 'x'])).toEqual([
      `invalid ${systemFile} $.requirements[0]`,
    ]);
  });
});

describe('the catalog that ships', () => {
  it('carries the copyright designation of MITRE', () => {
    expect(theCatalog().threatLicence[0]).toBe(
      '© 2026 The MITRE Corporation. This work is reproduced and distributed with the permission of The MITRE Corporation.',
    );
  });
});
