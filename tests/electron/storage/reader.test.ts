import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDocument, openDocumentBeside } from '#electron/storage/document-file.ts';
import { createReader } from '#electron/storage/reader/reader.ts';
import * as tasks from '#electron/storage/reader/tasks.ts';
import { openIds } from '#electron/storage/working-folder.ts';
import { plantFile, renameZone, storageContext, temporaryFolder, valueOf } from '#tests/support/temp-document.ts';

const thread = join(import.meta.dirname, '../../../electron/storage/reader/reader-thread.ts');
const noThread = join(import.meta.dirname, 'no-such-thread.ts');
const threads = [
  ['in a thread', thread, 0],
  ['where no thread can be', noThread, 1],
] as const;

afterEach(() => vi.restoreAllMocks());

/** How often a task was done in this thread. */
const watched = () => vi.spyOn(tasks.tasks, 'inspectFile');

describe.each(threads)('a document looked through %s', (_name, file, timesHere) => {
  it('opens as the same plant, and can be edited and saved', async () => {
    const folder = temporaryFolder();
    const context = storageContext(folder);
    const path = plantFile(folder);
    const here = watched();
    const document = valueOf(await openDocumentBeside(createReader(file), context, path));
    expect(here).toHaveBeenCalledTimes(timesHere);
    valueOf(renameZone(document, 'Other'));
    valueOf(document.save());
    expect(document.auditTrail()).toEqual({ state: 'intact' });
    document.close({ keep: false });
    const again = valueOf(openDocument(context, path));
    expect(again.model.zone.get('Z1')?.name).toBe('Other');
    again.close({ keep: false });
  });

  it('is refused for the same reason, and nothing of it stays', async () => {
    const folder = temporaryFolder();
    const context = storageContext(folder);
    const path = plantFile(folder);
    const db = new Database(path);
    db.exec('CREATE TABLE foreign_one (id)');
    db.close();
    const refused = await openDocumentBeside(createReader(file), context, path);
    expect(refused).toEqual(openDocument(context, path));
    expect(refused.ok).toBe(false);
    expect(openIds.size).toBe(0);
  });

  it('has its trail followed over a copy of what is stored so far', async () => {
    const folder = temporaryFolder();
    const path = plantFile(folder);
    const document = valueOf(openDocument(storageContext(folder), path));
    valueOf(renameZone(document, 'Other'));
    expect(await createReader(file).do('trailOfImage', document.image())).toEqual({ state: 'intact' });
    document.close({ keep: false });
    const db = new Database(path);
    db.exec("UPDATE zone SET name = 'Forged'");
    db.close();
    const forged = valueOf(openDocument(storageContext(folder), path));
    expect(await createReader(file).do('trailOfImage', forged.image())).toMatchObject({ state: 'broken' });
    forged.close({ keep: false });
  });
});

it('a thread that ends with an error leaves no task undone', async () => {
  const folder = temporaryFolder();
  const path = plantFile(folder);
  const broken = join(folder, 'broken.mjs');
  writeFileSync(broken, 'setTimeout(() => { throw new Error("broken"); }, 20);');
  const document = valueOf(await openDocumentBeside(createReader(broken), storageContext(folder), path));
  expect(document.model.zone.size).toBeGreaterThan(0);
  document.close({ keep: false });
});
