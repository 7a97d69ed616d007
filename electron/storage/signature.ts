import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import * as z from 'zod';

/** What tells one state of a file from another: size and time, and the SHA-256 of its bytes when those do not settle it. */
export const signatureSchema = z.object({ size: z.number(), modified: z.string(), sha256: z.string() });
export type Signature = z.output<typeof signatureSchema>;

const CHUNK = 1 << 20;

function digestFile(path: string): string {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(CHUNK);
  const handle = openSync(path, 'r');
  try {
    for (let read = readSync(handle, buffer); read > 0; read = readSync(handle, buffer)) {
      hash.update(buffer.subarray(0, read));
    }
    return hash.digest('hex');
  } finally {
    closeSync(handle);
  }
}

/** Size and time of a file, or null where there is none. */
export function stateOf(path: string): Pick<Signature, 'size' | 'modified'> | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? null : { size: Number(stats.size), modified: String(stats.mtimeNs) };
}

/** The signature of a file in a state, from its bytes or those of a copy. */
export function sign(state: Pick<Signature, 'size' | 'modified'> | null, bytes: string): Signature {
  return { size: state?.size ?? 0, modified: state?.modified ?? '', sha256: digestFile(bytes) };
}

/** Whether a file is not in the state that is known of it; a file that is not there has not changed. */
export function hasChanged(path: string, known: Signature): boolean {
  const state = stateOf(path);
  if (state === null) return false;
  if (state.size !== known.size) return true;
  return state.modified !== known.modified && digestFile(path) !== known.sha256;
}
