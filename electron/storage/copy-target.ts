import { chmodSync, closeSync, copyFileSync, fsyncSync, openSync } from 'node:fs';
import { ok, type Result } from '#shared/result.ts';
import { checkHeader } from './header.ts';
import { sign, stateOf, type Signature } from './signature.ts';
import type { DocumentError } from './storage-error.ts';

/**
 * Copies a target to a working copy that lasts, checks the header of what was copied, and signs it. The state of the
 * target is taken before, so that a change while it is copied counts as one that happened afterwards.
 */
export function copyTarget(target: string, copy: string, maxFileSize?: number): Result<Signature, DocumentError> {
  const state = stateOf(target);
  copyFileSync(target, copy);
  chmodSync(copy, 0o600);
  const header = checkHeader(copy, maxFileSize);
  if (!header.ok) return header;
  const handle = openSync(copy, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return ok(sign(state, copy));
}
