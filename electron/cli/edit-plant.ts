import { openDocument } from '#electron/storage/document-file.ts';
import type { OpenDocument, WriteEntry } from '#electron/storage/document.ts';
import { fromTargetFailure } from '#electron/storage/storage-error.ts';
import type { Model } from '#shared/model/model.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileFailure } from './file-failure.ts';
import { originOf } from './origin.ts';
import { theCatalog } from './the-catalog.ts';
import type { CliContext, Failure } from './verb.ts';

/** What an edit makes of a plant: its entry of the audit trail, or null where nothing is to be changed. */
type Edit = (model: Model) => Result<Omit<WriteEntry, 'revision'> | null, Failure>;

function change(path: string, document: OpenDocument, edit: Edit, context: CliContext): Result<boolean, Failure> {
  const entry = edit(document.model);
  if (!entry.ok) return entry;
  if (entry.value === null) return ok(false);
  const written = document.write({ revision: 1, ...entry.value });
  const saved = written.ok ? document.save() : written;
  return saved.ok ? ok(true) : err(fileFailure(path, saved.error, context));
}

/**
 * Edits a plant file as the app does: under its lock, with a line in its audit trail, and replaced as a whole. Gives
 * whether it was changed.
 */
export function editPlant(path: string, edit: Edit, context: CliContext): Result<boolean, Failure> {
  const workingFolder = mkdtempSync(join(tmpdir(), 'zonduit-'));
  try {
    const storage = { ...originOf(theCatalog()), workingFolder, host: hostname(), pid: process.pid };
    const opened = openDocument(storage, resolve(context.folder, path));
    if (!opened.ok) return err(fileFailure(path, opened.error, context));
    try {
      return change(path, opened.value, edit, context);
    } finally {
      opened.value.close({ keep: false });
    }
  } catch (thrown) {
    return err(fileFailure(path, fromTargetFailure(thrown), context));
  } finally {
    rmSync(workingFolder, { recursive: true, force: true });
  }
}
