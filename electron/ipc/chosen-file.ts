import { writeAtomically } from '#electron/app/atomic-file.ts';
import { fromFailure, fromTargetFailure } from '#electron/storage/storage-error.ts';
import type { AppError } from '#shared/ipc/app-error.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { appErrorOf } from './app-services.ts';
import type { ChosenPlace } from './desktop.ts';

/** The bytes of a file that a person chose; `limit` in bytes. */
export function readChosen(path: string, limit: number): Result<Buffer<ArrayBuffer>, AppError> {
  try {
    const file = statSync(path);
    if (!file.isFile()) return err({ code: 'isFolder', params: {} });
    if (file.size > limit) return err({ code: 'tooLarge', params: { limit: limit / 1024 / 1024 } });
    return ok(readFileSync(path));
  } catch (thrown) {
    return err(appErrorOf(fromFailure(thrown)));
  }
}

/** Writes bytes to a place that a person chose; a file that exists is replaced as a whole, if it may be. */
export function writeChosen({ path, mayReplace }: ChosenPlace, bytes: Uint8Array): Result<null, AppError> {
  try {
    if (!mayReplace && existsSync(path)) return err({ code: 'exists', params: {} });
    writeAtomically(path, bytes);
    return ok(null);
  } catch (thrown) {
    return err(appErrorOf(fromTargetFailure(thrown)));
  }
}
