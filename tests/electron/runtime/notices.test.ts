import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { notices, shippedPackages } from '#electron/runtime/notices.ts';
import { projectFolder } from '#electron/runtime/project-folder.ts';

const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'OFL-1.1'];
const file = readFileSync(join(projectFolder, 'THIRD-PARTY-NOTICES.md'), 'utf8');

test('the notices list every package that ships; if not, run npm run notices', () => {
  expect(file).toBe(notices());
});

test('what ships is licensed permissively', () => {
  const names = shippedPackages().map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['react', '@xyflow/react', 'better-sqlite3', 'zod', '@ibm/plex-sans-jp']),
  );
  expect(shippedPackages().filter(({ license }) => !permissive.includes(license))).toEqual([]);
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
