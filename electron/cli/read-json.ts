import { readFileSync, statSync } from 'node:fs';
import type { Translate } from '#electron/i18n.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** Most bytes of a JSON document that are read. */
export const MAX_JSON_BYTES = 256 * 1024 * 1024;

/** The place of a parse error in the words of an editor, taken from the parser's own message. */
function placeOf(message: string, text: string): { line: number; column: number } {
  const position = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

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
    return err(t('cli:json.notJson', placeOf(thrown instanceof Error ? thrown.message : '', text)));
  }
}
