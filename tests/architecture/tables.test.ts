import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '#electron/runtime/project-folder.ts';
import { sourceFiles } from './source-files.ts';

type TableFolder = { readonly folder: string; readonly parts: readonly string[]; readonly together?: boolean };

/** Folders in which each file is one row of the table in `index.ts`; `parts` are files that the rows share. Rows that
 * are the same but for their data are tested `together`, by a test that goes through the table. */
const tableFolders: readonly TableFolder[] = [
  { folder: 'shared/engine/rules', parts: ['rule.ts'] },
  { folder: 'shared/engine/methods', parts: ['method.ts'] },
  { folder: 'electron/storage/migrations', parts: ['migration.ts'] },
  { folder: 'electron/storage/tables', parts: ['diagram-id-field.ts', 'subject-field.ts'], together: true },
  { folder: 'electron/cli/verbs', parts: [] },
  { folder: 'shared/drawing/seeing/overlays', parts: ['overlay.ts'], together: true },
  { folder: 'shared/drawing/seeing/filters', parts: ['filter.ts'], together: true },
];

const tests = sourceFiles(['tests'])
  .filter(({ path }) => path.endsWith('.test.ts'))
  .map(({ path, text }) => `${path}\n${text}`);

describe.each(tableFolders)('$folder', ({ folder, parts, together }) => {
  const index = readFileSync(join(projectFolder, folder, 'index.ts'), 'utf8');
  const rows = readdirSync(join(projectFolder, folder)).filter((name) => !['index.ts', ...parts].includes(name));

  test('every file is in the table', () => {
    expect(rows.filter((name) => !index.includes(`'./${name}'`))).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  });

  test('every file is named in a test', () => {
    if (together === true && isNamed(`${folder}/index.ts`)) return;
    expect(rows.filter((name) => !isTested(folder, name))).toEqual([]);
  });
});

function isNamed(path: string): boolean {
  return tests.some((text) => text.includes(`#${path}`));
}

/** Whether a test speaks of a row by its file name or by the name of what it exports. */
function isTested(folder: string, name: string): boolean {
  const exported = readFileSync(join(projectFolder, folder, name), 'utf8').matchAll(
    /^export (?:const|function) (\w+)/gm,
  );
  const names = [basename(name, '.ts'), ...[...exported].map(([, found = '']) => found)];
  return tests.some((text) => names.some((word) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text)));
}
