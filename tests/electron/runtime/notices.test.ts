import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { notices, shippedPackages } from '#electron/runtime/notices.ts';
import { projectFolder } from '#electron/runtime/project-folder.ts';

const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'OFL-1.1'];
/** Not permissive, and shipped all the same: the notices must say on what terms. */
const knowingly = new Map([
  ['elkjs', { license: 'EPL-2.0 OR GPL-3.0-or-later', words: 'under the Eclipse Public License 2.0' }],
]);
const file = readFileSync(join(projectFolder, 'THIRD-PARTY-NOTICES.md'), 'utf8');

test('the notices list every package that ships; if not, run npm run notices', () => {
  expect(file).toBe(notices());
});

test('what ships is licensed permissively, but for what the notices give the terms of', () => {
  const names = shippedPackages().map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['react', '@xyflow/react', 'better-sqlite3', 'zod', '@ibm/plex-sans-jp']),
  );
  const others = shippedPackages().filter(({ license }) => !permissive.includes(license));
  expect(others.map(({ name, license }) => [name, license])).toEqual(
    [...knowingly].map(([name, { license }]) => [name, license]),
  );
  for (const { words } of knowingly.values()) expect(file).toContain(words);
});

test('the terms of MITRE are reproduced', () => {
  expect(file).toContain(
    '© 2026 The MITRE Corporation. This work is reproduced and distributed with the\npermission of',
  );
  expect(file).toContain('hereby grants you a non-exclusive, royalty-free\nlicense to use ATT&CK®');
  expect(file).toContain('ARE PROVIDED ON AN "AS IS"');
  expect(file).toContain('Copyright © 2006–2026, The MITRE Corporation. CWE, CWSS, CWRAF, and the CWE logo');
  expect(file).toContain('royalty-free license to use CWE for research, development, and commercial');
});
