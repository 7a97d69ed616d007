import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project-folder.ts';

export type ShippedPackage = {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly folder: string;
};

type LockEntry = {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
};

/** Fonts are copied into the app while it is built, so they are dependencies of development. */
const shippedFonts = ['node_modules/@ibm/plex-sans', 'node_modules/@ibm/plex-sans-jp'];

/** The npm packages whose content is in the app that users get, by name. */
export function shippedPackages(): readonly ShippedPackage[] {
  const lock = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockEntry>>;
  };
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && (!isForDevelopment(entry) || shippedFonts.includes(path)))
    .filter(([path]) => !path.includes('node_modules/@types/'))
    .map(([folder, { version, license = 'unknown' }]) => ({ name: nameOf(folder), version, license, folder }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The notices that ship with the app: those kept by hand, and the licence of every package in it. */
export function notices(): string {
  const head = readFileSync(join(projectFolder, 'assets/notices.md'), 'utf8').trimEnd();
  const packages = shippedPackages();
  const list = packages.map(({ name, version, license }) => `- ${name} ${version} (${license})`).join('\n');
  const texts = [...byLicenseText(packages)].map(([text, names]) => `### ${names.join(', ')}\n\n${text}`).join('\n\n');
  return `${head}\n\n## Packages\n\n${list}\n\n${texts}\n`;
}

function isForDevelopment({ dev, devOptional }: LockEntry): boolean {
  return dev === true || devOptional === true;
}

function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function byLicenseText(packages: readonly ShippedPackage[]): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const { name, folder } of packages) {
    const text = licenseText(folder);
    texts.set(text, [...(texts.get(text) ?? []), name]);
  }
  return texts;
}

function licenseText(folder: string): string {
  const path = join(projectFolder, folder);
  const file = readdirSync(path).find((name) => /^(licen[cs]e|copying)/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence text`);
  const lines = readFileSync(join(path, file), 'utf8').split(/\r?\n/);
  return lines
    .map((line) => line.trimEnd().replace(/^#+ /, ''))
    .join('\n')
    .trim();
}
