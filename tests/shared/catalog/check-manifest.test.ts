import { describe, expect, it } from 'vitest';
import { catalogFileKinds } from '#shared/catalog/manifest.ts';
import { checkManifest } from '#shared/catalog/check-manifest.ts';
import type { CatalogProblem } from '#shared/catalog/catalog-problem.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { manifest, testFaults } from '#tests/support/catalog-faults.ts';

type Files = ReturnType<typeof theCatalog>['manifest']['files'];

function problemsOf(edit: (files: Files) => Files): string[] {
  const problems: CatalogProblem[] = [];
  const shipped = theCatalog().manifest;
  checkManifest({ ...shipped, files: edit(shipped.files) }, problems);
  return problems.map(({ kind, path }) => `${kind} ${path}`);
}

describe('the manifest', () => {
  testFaults([
    ['a default policy that is not there', [manifest, 'defaultPolicyId'], 'x', 'reference'],
    ['a path that leaves the folder', [manifest, 'files', 0, 'path'], '../x.json', 'invalid'],
    ['a kind that is not known', [manifest, 'files', 0, 'kind'], 'x', 'invalid'],
    ['a digest that is none', [manifest, 'files', 0, 'sha256'], 'x', 'invalid'],
    [
      'a source in one language',
      [manifest, 'files', 0, 'source'],
      { en: 'x' },
      'invalid',
      [manifest, 'files', 0, 'source', 'ja'],
    ],
    ['no licence', [manifest, 'licences'], [], 'invalid'],
  ]);

  it.each(catalogFileKinds)('needs a file of the kind %s', (kind) => {
    expect(problemsOf((files) => files.filter((file) => file.kind !== kind))).toEqual(['missing $.files']);
  });

  it('finds a file that is listed twice and a second file of a kind that has one', () => {
    expect(problemsOf((files) => [...files, files[0]!])).toEqual([
      `duplicate $.files[${theCatalog().manifest.files.length}].path`,
    ]);
    expect(
      problemsOf((files) => files.map((file, at) => (at === 1 ? { ...file, kind: 'requirements' } : file))),
    ).toEqual(['duplicate $.files[1].kind', 'missing $.files']);
  });
});
