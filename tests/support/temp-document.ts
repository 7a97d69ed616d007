import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { OpenDocument, StorageContext } from '#electron/storage/document.ts';
import { openDocument } from '#electron/storage/document-file.ts';
import { readModelFile, writeModelFile } from '#electron/storage/model-file.ts';
import type { EntityChange, ModelDiff } from '#shared/diff/model-diff.ts';
import type { EntityKind, EntityTypes, Model } from '#shared/model/model.ts';
import type { Result } from '#shared/result.ts';
import { smallPlant } from './small-plant.ts';

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zonduit-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A storage context whose clock ticks a second a look and whose working copies lie in `folder`. */
export function storageContext(folder: string, more: Partial<StorageContext> = {}): StorageContext {
  let ticks = 0;
  return {
    workingFolder: join(folder, 'working'),
    now: () => new Date(Date.UTC(2026, 10, 1) + 1000 * ticks++).toISOString(),
    who: 'Ana',
    host: 'desk-1',
    pid: process.pid,
    appVersion: '0.1.0',
    ...more,
  };
}

/** The value of a result that must be good. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) expect.fail(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** A plant file in `folder`. */
export function plantFile(folder: string, model: Model = smallPlant(), name = 'plant.iecmodel'): string {
  const file = join(folder, name);
  valueOf(writeModelFile(file, model, { force: false }));
  return file;
}

/** The change of an entity of a model to other values in some fields. */
export function change<K extends EntityKind>(
  model: Model,
  kind: K,
  id: string,
  fields: Partial<EntityTypes[K]>,
): ModelDiff {
  const before = model[kind].get(id);
  if (before === undefined) expect.fail(`no ${kind} ${id}`);
  return [{ kind, id, before, after: { ...before, ...fields } } as unknown as EntityChange];
}

/** Stores a change under the next revision. */
export function store(document: OpenDocument, diff: ModelDiff) {
  const revision = document.status().storedRevision + 1;
  return document.write({ revision, label: { key: 'editEntity', params: {} }, diff });
}

/** Gives zone Z1 another name, from whatever name it was given last. */
export function renameZone(document: OpenDocument, name: string, from?: string) {
  const zone = document.model.zone.get('Z1');
  if (zone === undefined) expect.fail('no zone Z1');
  const before = from === undefined ? zone : { ...zone, name: from };
  return store(document, [{ kind: 'zone', id: 'Z1', before, after: { ...before, name } }]);
}

/** A plant file that is open. */
export function openedPlant() {
  const folder = temporaryFolder();
  const file = plantFile(folder);
  const context = storageContext(folder);
  return { folder, file, context, document: valueOf(openDocument(context, file)) };
}

/** The name of zone Z1 in a saved file. */
export function savedName(file: string): string | undefined {
  return valueOf(readModelFile(file)).model.zone.get('Z1')?.name;
}

/** The status of a document that has just been opened. */
export const freshStatus = {
  storedRevision: 0,
  savedRevision: 0,
  hasUnsavedEdits: false,
  outsideChange: false,
  readOnly: false,
  lock: 'held',
};
