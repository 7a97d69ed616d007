import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeModelFile } from '#electron/storage/model-file.ts';
import { fromTargetFailure } from '#electron/storage/storage-error.ts';
import { toExchange } from '#shared/exchange/to-exchange.ts';
import type { Model } from '#shared/model/model.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { fileFailure } from './file-failure.ts';
import { originOf } from './origin.ts';
import { theCatalog } from './the-catalog.ts';
import type { CliContext, Failure } from './verb.ts';

/** A plant as the JSON text of the exchange form. */
export function exchangeText(model: Model): string {
  return `${JSON.stringify(toExchange(model), null, 2)}\n`;
}

/** Why a file may not be written without `--force`; null where there is none of that name. */
export function existingFailure(path: string, context: CliContext): Failure | null {
  return existsSync(resolve(context.folder, path)) ? fileFailure(path, { code: 'exists' }, context) : null;
}

/** Writes a file; one that exists is replaced with `force` only, and as a whole. */
export function writeBytes(
  path: string,
  content: string | Uint8Array,
  force: boolean,
  context: CliContext,
): Result<void, Failure> {
  const file = resolve(context.folder, path);
  const written = force ? `${file}.${process.pid}.tmp` : file;
  try {
    writeFileSync(written, content, { flag: 'wx' });
    if (force) renameSync(written, file);
    return ok(undefined);
  } catch (thrown) {
    const error = fromTargetFailure(thrown);
    if (error.code !== 'exists') rmSync(written, { force: true });
    return err(fileFailure(path, error, context));
  }
}

/** Writes a text file, as `writeBytes` does. */
export function writeText(path: string, text: string, force: boolean, context: CliContext): Result<void, Failure> {
  return writeBytes(path, text, force, context);
}

/** Writes a plant: as JSON where the name ends so, else as a plant file. One that exists is replaced with `force` only. */
export function writePlant(path: string, model: Model, force: boolean, context: CliContext): Result<void, Failure> {
  if (/\.json$/i.test(path)) return writeText(path, exchangeText(model), force, context);
  const written = writeModelFile(resolve(context.folder, path), model, { force, origin: originOf(theCatalog()) });
  return written.ok ? ok(undefined) : err(fileFailure(path, written.error, context));
}
