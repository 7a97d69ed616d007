import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Logger } from './logger.ts';

/** Writes a file as a whole or not at all; its folder is made when it is not there. */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  const handle = openSync(draft, 'w', 0o600);
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, path);
}

/** What a JSON file holds, or undefined where it is missing or damaged. */
export function readJsonFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Keeps a value for the next start; failing to is logged and stops nobody. */
export function keepJsonFile(path: string, value: unknown, logger: Pick<Logger, 'error'>): void {
  try {
    writeAtomically(path, `${JSON.stringify(value)}\n`);
  } catch (thrown) {
    logger.error('keep', thrown);
  }
}
