import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Model } from '#shared/model/model.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { openScratch, openWritable } from './connection.ts';
import { readInfo, type DocumentInfo, type Origin } from './document-info.ts';
import { checkHeader } from './header.ts';
import { inspect } from './inspect.ts';
import { createDatabase } from './new-database.ts';
import { putInPlace } from './put-in-place.ts';
import { fromFailure, fromTargetFailure, type DocumentError } from './storage-error.ts';

/** A plant that was read from a file, and what the file says of itself. */
export type ReadFile = { readonly model: Model; readonly info: DocumentInfo };

/** Runs something with a folder of its own that is gone afterwards. */
function inTemporaryFolder<T>(run: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'zonduit-'));
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readCopy(copy: string, version: number): Result<ReadFile, DocumentError> {
  const db = openWritable(copy, { create: false });
  try {
    const model = inspect(db, version);
    return model.ok ? ok({ model: model.value, info: readInfo(db) }) : model;
  } finally {
    db.close();
  }
}

/** Reads a plant from a copy of a file, which is checked as a hostile one; the file itself is only read. */
export function readModelFile(
  path: string,
  options: { readonly maxFileSize?: number } = {},
): Result<ReadFile, DocumentError> {
  const header = checkHeader(resolve(path), options.maxFileSize);
  if (!header.ok) return header;
  try {
    return inTemporaryFolder((folder) => {
      const copy = join(folder, 'copy.iecmodel');
      copyFileSync(resolve(path), copy);
      chmodSync(copy, 0o600);
      const again = checkHeader(copy, options.maxFileSize);
      return again.ok ? readCopy(copy, again.value.version) : again;
    });
  } catch (thrown) {
    return err(fromFailure(thrown));
  }
}

const nobody: Origin = { now: () => '', who: '', appVersion: '' };

/** Writes a plant to a new file; one that exists is replaced with `force` only, and as a whole. */
export function writeModelFile(
  path: string,
  model: Model,
  options: { readonly force: boolean; readonly origin?: Origin },
): Result<null, DocumentError> {
  try {
    return inTemporaryFolder((folder) => {
      const create = () => openScratch(join(folder, 'new.iecmodel'), { create: true });
      const db = createDatabase(create, model, options.origin ?? nobody);
      if (!db.ok) return db;
      try {
        const placed = putInPlace(db.value, resolve(path), { overwrite: options.force });
        return placed.ok ? ok(null) : placed;
      } finally {
        db.value.close();
      }
    });
  } catch (thrown) {
    return err(fromTargetFailure(thrown));
  }
}
