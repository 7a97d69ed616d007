import { unlinkSync } from 'node:fs';
import { fromFailure } from './storage-error.ts';

/** Removes a file; one that is not there is as good as removed. Throws what the system says, in codes that are known. */
export function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (thrown) {
    if (fromFailure(thrown).code !== 'notFound') throw thrown;
  }
}

/** As `removeFile`, for a file whose staying does no harm. */
export function removeIfPossible(path: string): void {
  try {
    unlinkSync(path);
  } catch (thrown) {
    fromFailure(thrown);
  }
}
