import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkoutCatalogFolder } from '#electron/catalog/catalog-folder.ts';
import { jsonPath, type CatalogProblem } from '#shared/catalog/catalog-problem.ts';
import { MANIFEST_FILE } from '#shared/catalog/manifest.ts';
import { parseCatalog, type CatalogFiles } from '#shared/catalog/parse-catalog.ts';
import { theCatalog } from './catalog.ts';

/** A place in a file of the catalog: keys and indexes; `#SR 1.1` is the row of that id in a list. */
export type Place = readonly [file: string, ...keys: (string | number)[]];
/** A value that stands in a place; undefined takes a whole file away. */
export type Edit = readonly [place: Place, value: unknown];

export const manifest = MANIFEST_FILE;
export const systemFile = 'requirements/62443-3-3.json';
export const componentFile = 'requirements/62443-4-2.json';
export const zcrFile = 'requirements/zone-conduit-requirements.json';
export const serviceFile = 'programmes/62443-2-4.json';
export const ownerFile = 'programmes/62443-2-1.json';
export const attackFile = 'threats/attack-ics.json';
export const actorFile = 'threats/threat-actors.json';
export const patternFile = 'threats/threat-patterns.json';
export const typeFile = 'asset-types/asset-types.json';
export const protocolFile = 'protocols/protocols.json';
export const policyFile = 'risk-policies/default-5x5.json';

type Json = Record<string | number, unknown>;

const texts = new Map<string, string>();

function readJson(file: string): unknown {
  const text = texts.get(file) ?? readFileSync(join(checkoutCatalogFolder(), file), 'utf8');
  texts.set(file, text);
  return JSON.parse(text);
}

/** The keys of a place with rows found by their ids. */
function keysOf(content: unknown, [, ...keys]: Place): (string | number)[] {
  let at = content;
  return keys.map((key) => {
    const isId = Array.isArray(at) && typeof key === 'string' && key.startsWith('#');
    const found = isId ? (at as { id: string }[]).findIndex(({ id }) => id === key.slice(1)) : key;
    if (found === -1) throw new Error(`There is no ${key}.`);
    at = (at as Json | undefined)?.[found];
    return found;
  });
}

/** The files of the shipped catalog with some places changed. */
export function editedFiles(edits: readonly Edit[]): CatalogFiles {
  const files = new Map(
    [manifest, ...theCatalog().manifest.files.map(({ path }) => path)].map((f) => [f, readJson(f)]),
  );
  for (const [place, value] of edits) {
    const keys = keysOf(files.get(place[0]), place);
    const owner = keys.slice(0, -1).reduce((at, key) => (at as Json)[key], files.get(place[0]));
    if (keys.length > 0) (owner as Json)[keys.at(-1) ?? ''] = value;
    else if (value === undefined) files.delete(place[0]);
    else files.set(place[0], value);
  }
  const content = files.get(manifest);
  files.delete(manifest);
  return { manifest: content, digest: 'digest', contents: files };
}

/** The kind, file and path of everything that is wrong after some edits. */
export function problemsAfter(...edits: Edit[]): string[] {
  const parsed = parseCatalog(editedFiles(edits));
  return parsed.ok ? [] : parsed.error.map(({ kind, file, path }) => `${kind} ${file} ${path}`);
}

function problemAt(kind: CatalogProblem['kind'], place: Place): string {
  return `${kind} ${place[0]} ${jsonPath(keysOf(readJson(place[0]), place))}`;
}

/** A planted fault: its name, the edit, and the problem, which stands where the edit was unless it says otherwise. */
export type Fault = readonly [name: string, place: Place, value: unknown, kind: CatalogProblem['kind'], at?: Place];

/** One test per fault: planted in the shipped catalog, it is named with file and path. */
export function testFaults(faults: readonly Fault[]): void {
  for (const [name, place, value, kind, at = place] of faults)
    test(name, () => {
      expect(problemsAfter([place, value])).toContain(problemAt(kind, at));
    });
}
