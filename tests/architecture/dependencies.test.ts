import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '#electron/runtime/project-folder.ts';
import { cruiseTree } from './cruise-tree.ts';
import { plantedViolations } from './planted-violations.ts';

const topFolders = ['shared', 'electron', 'renderer', 'tests', 'catalog'];
const rules = createRequire(import.meta.url)('./dependency-rules.cjs') as readonly { name: string }[];

test('no module breaks a dependency rule, and the modules were really read', async () => {
  const { summary } = await cruiseTree(projectFolder, topFolders);
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  expect(summary.totalCruised).toBeGreaterThan(300);
});

describe('each rule finds a planted violation', () => {
  let root: string;
  beforeAll(async () => (root = await mkdtemp(join(tmpdir(), 'zonduit-planted-'))));
  afterAll(() => rm(root, { recursive: true, force: true }));

  test('every rule has one', () => {
    expect(Object.keys(plantedViolations).sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  test.each(Object.entries(plantedViolations))('%s', async (name, files) => {
    const folder = join(root, name);
    await plant(folder, files);
    const { summary } = await cruiseTree(folder, topFolders);
    expect(summary.violations.map(({ rule }) => rule.name)).toContain(name);
  });
});

async function plant(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const name of topFolders) await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, 'package.json'), readFileSync(join(projectFolder, 'package.json')));
  await symlink(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'dir');
  for (const [path, source] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), source);
  }
}
