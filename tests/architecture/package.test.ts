import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '#electron/runtime/project-folder.ts';

type Manifest = Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;

const manifest = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as Manifest;
const lockFile = readFileSync(join(projectFolder, 'package-lock.json'), 'utf8');

test('every version is exact', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(versions.length).toBeGreaterThan(20);
});

test('the lock file names no host, so that any registry or mirror will do', () => {
  expect(lockFile).not.toContain('"resolved"');
});

test('npm ci does not compile better-sqlite3, which would need the headers of Node from the network', () => {
  const { packages } = JSON.parse(lockFile) as { packages: Readonly<Record<string, { gypfile?: boolean }>> };
  const advice = `npm drops "gypfile": false from the lock file whenever it writes it: put it back`;
  expect(packages['node_modules/better-sqlite3']?.gypfile, advice).toBe(false);
});
