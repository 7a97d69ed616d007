import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { ElectronRuntime } from './electron-runtime.ts';
import { runCommand } from './run-command.ts';
import { tell, text } from './texts.ts';

/** A Debian package under each of the names it has had, newest first. */
type PackageNames = readonly string[];

/** Their own dependencies bring everything else that Electron links with. */
const electronLibraries: readonly PackageNames[] = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libgbm1'],
  ['libasound2t64', 'libasound2'],
];
const programs: readonly { readonly command: string; readonly names: PackageNames }[] = [
  { command: 'g++', names: ['g++'] },
  { command: 'make', names: ['make'] },
  { command: 'python3', names: ['python3'] },
];

/** Sees to it that the libraries which Electron links with are on this Linux. */
export async function ensureElectronLibraries(runtime: ElectronRuntime): Promise<void> {
  if (process.platform !== 'linux') return;
  const { output } = await runCommand('ldd', [runtime.executable]);
  if (missingLibraries(output).length > 0) await ensurePackages(electronLibraries);
}

/** Sees to it that C++ can be compiled on this Linux. */
export async function ensureCompiler(): Promise<void> {
  if (process.platform !== 'linux') return;
  await ensurePackages(programs.filter(({ command }) => !isOnPath(command)).map(({ names }) => names));
}

/** Sees to it that tests have an X server on this Linux. */
export async function ensureVirtualDisplay(): Promise<void> {
  if (!isOnPath('Xvfb')) await ensurePackages([['xvfb']]);
}

/** Sees to it that tests have a LibreOffice that opens spreadsheets, on this Linux; it is no part of the app. */
export async function ensureSpreadsheetProgram(): Promise<void> {
  if (!isOnPath('soffice')) await ensurePackages([['libreoffice-calc-nogui', 'libreoffice-calc']]);
}

/** Sees to it that tests have a LibreOffice that opens Word documents too, on this Linux. */
export async function ensureWordProcessor(): Promise<void> {
  await ensureSpreadsheetProgram();
  if (!existsSync('/usr/lib/libreoffice/program/libswlo.so'))
    await ensurePackages([['libreoffice-writer-nogui', 'libreoffice-writer']]);
}

/** Sees to it that tests can look into PDF files, on this Linux. */
export async function ensurePdfTools(): Promise<void> {
  if (!isOnPath('pdftotext')) await ensurePackages([['poppler-utils']]);
}

/** The libraries that `ldd` did not find. */
export function missingLibraries(lddOutput: string): string[] {
  return [...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)].map(([, library = '']) => library);
}

function isOnPath(command: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}

async function ensurePackages(wanted: readonly PackageNames[]): Promise<void> {
  if (wanted.length === 0) return;
  const preferred = wanted.map((names) => names.at(-1)).join(' ');
  if (!isOnPath('apt-get')) throw new Error(text('start:packages.noApt', { packages: preferred }));
  if (process.getuid?.() === 0) await aptGet(['update', '-qq']);
  const packages = await Promise.all(wanted.map(nameOnThisSystem));
  const list = { packages: packages.join(' ') };
  if (process.getuid?.() !== 0) throw new Error(text('start:packages.missing', list));
  tell('packages.installing', list);
  const installed = await aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  if (installed.code !== 0)
    throw new Error(text('start:packages.failed', { ...list, output: installed.output.trim() }));
}

function aptGet(parameters: readonly string[]): ReturnType<typeof runCommand> {
  return runCommand('apt-get', parameters, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

async function nameOnThisSystem(names: PackageNames): Promise<string> {
  for (const name of names) {
    const { output } = await runCommand('apt-cache', ['policy', name]);
    if (/^\s+Candidate: (?!\(none\))/m.test(output)) return name;
  }
  return names.at(-1) ?? '';
}
