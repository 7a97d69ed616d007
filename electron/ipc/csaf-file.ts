import type { AdvisoryFile } from '#shared/csaf/advisory.ts';
import { readAdvisory } from '#shared/csaf/read-advisory.ts';
import { err, type Result } from '#shared/result.ts';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';

const MiB = 1024 * 1024;
/** How much is read at once. Large advisories of suppliers have 1 to 5 MiB. */
export const csafLimits = { file: 16 * MiB, all: 64 * MiB, files: 200 } as const;

function bytesOf(path: string, most: number): Result<Uint8Array, 'tooLarge' | 'unreadable'> {
  try {
    const file = statSync(path);
    if (!file.isFile()) return err('unreadable');
    return file.size > most ? err('tooLarge') : { ok: true, value: readFileSync(path) };
  } catch {
    return err('unreadable');
  }
}

function parsed(bytes: Uint8Array): AdvisoryFile['reading'] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return err('notUtf8');
  }
  try {
    return readAdvisory(JSON.parse(text));
  } catch {
    return err('notJson');
  }
}

/** Reads CSAF files, which are hostile until proven; the files themselves are only read. What goes beyond the limits is told of. */
export function readCsafFiles(paths: readonly string[]): readonly AdvisoryFile[] {
  let left: number = csafLimits.all;
  return paths.slice(0, csafLimits.files).map((path) => {
    const bytes = bytesOf(path, Math.min(left, csafLimits.file));
    if (bytes.ok) left -= bytes.value.length;
    return { fileName: basename(path), reading: bytes.ok ? parsed(bytes.value) : bytes };
  });
}
