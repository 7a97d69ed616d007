import { readFileSync, statSync } from 'node:fs';
import { jsonPlace } from '#electron/catalog/json-place.ts';
import type { Translate } from '#electron/i18n.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** Most bytes of a JSON document that are read. */
export const MAX_JSON_BYTES = 256 * 1024 * 1024;

/**
 * The JSON value in a file of UTF-8 text, with or without a byte order mark; else the sentence that says why not. Throws
 * what the file system throws.
 */
export function readJson(file: string, t: Translate): Result<unknown, string> {
  if (statSync(file).size > MAX_JSON_BYTES) return err(t('cli:json.tooLarge', { limit: MAX_JSON_BYTES / 1024 / 1024 }));
  const bytes = readFileSync(file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return err(t('cli:json.notUtf8'));
  }
  try {
    return ok(JSON.parse(text));
  } catch (thrown) {
    return err(t('cli:json.notJson', jsonPlace(thrown, text)));
  }
}
