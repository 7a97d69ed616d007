import { fromFailure, type DocumentError } from '#electron/storage/storage-error.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import type { EntryFault } from '#shared/catalog/entry-fault.ts';
import { readIntake, type Intake } from '#shared/catalog/intake.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { jsonPlace } from './json-place.ts';

/** Largest file that own entries or a STIX bundle are read from, in MiB; the bundles of MITRE have 3 to 50. */
const LARGEST = 96;

/** What a file brings to the catalog, or everything that is wrong with it. */
type Reading = Result<Intake, readonly EntryFault[]>;

function parse(bytes: Uint8Array, builtIn: Catalog): Reading {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return err([{ code: 'notUtf8', path: '' }]);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (thrown) {
    return err([{ code: 'notJson', path: '', ...jsonPlace(thrown, text) }]);
  }
  return readIntake(json, createHash('sha256').update(bytes).digest('hex'), builtIn);
}

/** Reads an `.ieccatalog` file or a STIX bundle, which is hostile until proven; the file itself is only read. */
export function readIntakeFile(path: string, builtIn: Catalog): Result<Reading, DocumentError> {
  try {
    const file = statSync(path);
    if (!file.isFile()) return err({ code: 'isFolder' });
    if (file.size > LARGEST * 1024 * 1024) return ok(err([{ code: 'fileTooLarge', path: '', limit: LARGEST }]));
    return ok(parse(readFileSync(path), builtIn));
  } catch (thrown) {
    return err(fromFailure(thrown));
  }
}
