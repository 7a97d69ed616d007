import { createHash } from 'node:crypto';
import type { CommandLabel } from '#shared/commands/command.ts';
import type { ModelDiff } from '#shared/diff/model-diff.ts';
import * as z from 'zod';
import type { ReadableDb, WritableDb } from './connection.ts';
import type { AuditEntry } from './document.ts';

/** A line of the audit trail as it stands in the file. */
export type AuditLine = {
  readonly seq: number;
  readonly at: string;
  readonly who: string;
  readonly command: string;
  readonly parameters: string;
  readonly diff: string;
  readonly previous_hash: string;
  readonly hash: string;
};

/** The end of a trail: the last line's number and hash, 0 and empty before the first. */
export type AuditHead = { readonly seq: number; readonly hash: string };

/** SHA-256 over what a line says and the hash of the line before it. */
export function hashLine(line: Omit<AuditLine, 'hash'>): string {
  const text = JSON.stringify([
    line.seq,
    line.at,
    line.who,
    line.command,
    line.parameters,
    line.diff,
    line.previous_hash,
  ]);
  return createHash('sha256').update(text).digest('hex');
}

/** The last line of the trail. */
export function readHead(db: ReadableDb): AuditHead {
  const head = db.prepare('SELECT seq, hash FROM audit_log ORDER BY seq DESC LIMIT 1').get() as AuditHead | undefined;
  return head ?? { seq: 0, hash: '' };
}

/** Adds a line to the trail, chained to the one before. */
export function appendLine(
  db: WritableDb,
  head: AuditHead,
  entry: { at: string; who: string; label: CommandLabel; diff: string },
): AuditHead {
  const line = {
    seq: head.seq + 1,
    at: entry.at,
    who: entry.who.toWellFormed(),
    command: entry.label.key,
    parameters: JSON.stringify(entry.label.params),
    diff: entry.diff,
    previous_hash: head.hash,
  };
  const hash = hashLine(line);
  db.prepare(
    `INSERT INTO audit_log (seq, at, who, command, parameters, diff, previous_hash, hash)
     VALUES (@seq, @at, @who, @command, @parameters, @diff, @previous_hash, @hash)`,
  ).run({ ...line, hash });
  return { seq: line.seq, hash };
}

const parametersSchema = z.record(z.string(), z.union([z.string(), z.number()]));
const diffSchema = z.array(
  z.object({ kind: z.string(), id: z.string(), before: z.unknown(), after: z.unknown() }).strict(),
);

/** A line as a reader of the history gets it; a line that somebody tampered with throws a `SyntaxError` or `ZodError`. */
export function parseLine(line: AuditLine): AuditEntry {
  const { seq, at, who, command } = line;
  const params = parametersSchema.parse(JSON.parse(line.parameters));
  const diff = diffSchema.parse(JSON.parse(line.diff)) as unknown as ModelDiff;
  return { seq, at, who, label: { key: command, params }, diff };
}

/** Lines before `before`, newest first. */
export function readLines(db: ReadableDb, before: number, limit: number): AuditLine[] {
  return db
    .prepare('SELECT * FROM audit_log WHERE seq < ? ORDER BY seq DESC LIMIT ?')
    .all(before, limit) as AuditLine[];
}

const BATCH = 1000;

/** Every line, newest first; few at a time are in memory. */
export function* linesBackwards(db: ReadableDb): Generator<AuditLine> {
  let before = Number.MAX_SAFE_INTEGER;
  for (let isDone = false; !isDone;) {
    const lines = readLines(db, before, BATCH);
    yield* lines;
    isDone = lines.length < BATCH;
    before = lines.at(-1)?.seq ?? 0;
  }
}
