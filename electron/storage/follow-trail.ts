import { changeKey } from '#shared/diff/model-diff.ts';
import type { Model } from '#shared/model/model.ts';
import { hashLine, linesBackwards, parseLine, type AuditLine } from './audit-log.ts';
import type { ReadableDb } from './connection.ts';
import type { AuditTrail } from './document.ts';
import { canonicalText, canonicalTexts, digestTexts } from './model-digest.ts';

function isChained(line: AuditLine, next: AuditLine | null): boolean {
  return (
    hashLine(line) === line.hash && (next === null || (next.previous_hash === line.hash && next.seq === line.seq + 1))
  );
}

/** Takes a line back from the texts of a plant; false where they are not what the line led to. */
export function takeBack(texts: Map<string, string>, line: AuditLine): boolean {
  for (const change of [...parseLine(line).diff].reverse()) {
    const key = changeKey(change);
    const after = change.after === null ? undefined : canonicalText(change.kind, change.after);
    if (texts.get(key) !== after) return false;
    if (change.before === null) texts.delete(key);
    else texts.set(key, canonicalText(change.kind, change.before));
  }
  return true;
}

function isTrue(texts: Map<string, string>, line: AuditLine): boolean {
  try {
    return takeBack(texts, line) && (line.seq > 1 || parseLine(line).label.params['digest'] === digestTexts(texts));
  } catch {
    return false;
  }
}

/**
 * Follows the audit trail from its end to its beginning: every line must be chained to the next, and taking the edits
 * back from the rows must lead to the plant whose digest the first line holds. Says which line is the first not to fit.
 */
export function followTrail(db: ReadableDb, model: Model): AuditTrail {
  const texts = canonicalTexts(model);
  let next: AuditLine | null = null;
  for (const line of linesBackwards(db)) {
    if (!isChained(line, next) || !isTrue(texts, line)) return { state: 'broken', seq: line.seq };
    next = line;
  }
  return next?.seq === 1 ? { state: 'intact' } : { state: 'broken', seq: next?.seq ?? 0 };
}
