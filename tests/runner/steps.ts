import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApp } from '#electron/runtime/app-build.ts';
import { projectFolder } from '#electron/runtime/project-folder.ts';
import { runCommand } from '#electron/runtime/run-command.ts';
import { toolScript } from '#electron/runtime/tool.ts';
import { atLeastOneFailure, oneCheck, playwrightCounts, vitestCounts, type Counts } from './counts.ts';

export type Step = { readonly name: string; readonly run: () => Promise<Counts> };

/** Checks that need no test runner; their output is shown only when they fail. */
export const staticChecks: readonly Step[] = [
  check('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  ...['shared', 'electron', 'renderer', 'tests'].map((layer) =>
    check(`types ${layer}`, 'typescript', ['-p', layer], 'tsc'),
  ),
  check('lint', 'eslint', ['.']),
];

/** Tests and the build, in this order; they show what they do. */
export const testSteps: readonly Step[] = [
  {
    name: 'unit tests',
    run: () =>
      reported('unit.json', vitestCounts, 'vitest', (report) => [
        ...['run', '-c', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json'],
        `--outputFile.json=${report}`,
      ]),
  },
  { name: 'build', run: build },
  {
    name: 'end-to-end tests',
    run: () =>
      reported('e2e.json', playwrightCounts, '@playwright/test', () => ['test', '-c', 'tests/playwright.config.ts']),
  },
];

async function build(): Promise<Counts> {
  try {
    await buildApp();
    return oneCheck(0);
  } catch (failure) {
    process.stdout.write(`${String(failure)}\n`);
    return oneCheck(1);
  }
}

function check(name: string, packageName: string, parameters: readonly string[], command = packageName): Step {
  const run = async (): Promise<Counts> => {
    const { code, output } = await runCommand(process.execPath, [toolScript(packageName, command), ...parameters], {
      cwd: projectFolder,
    });
    if (code !== 0) process.stdout.write(`${output.trim()}\n`);
    return oneCheck(code);
  };
  return { name, run };
}

async function reported<Report>(
  reportName: string,
  count: (report: Report) => Counts,
  packageName: string,
  parameters: (report: string) => readonly string[],
): Promise<Counts> {
  const report = join(projectFolder, 'test-results', reportName);
  await rm(report, { force: true });
  const command = packageName === '@playwright/test' ? 'playwright' : packageName;
  const code = await show([toolScript(packageName, command), ...parameters(report)]);
  return atLeastOneFailure(await countReport(report, count), code);
}

async function countReport<Report>(file: string, count: (report: Report) => Counts): Promise<Counts> {
  try {
    return count(JSON.parse(await readFile(file, 'utf8')) as Report);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function show(parameters: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, parameters, { cwd: projectFolder, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
