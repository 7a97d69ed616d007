import type { DocumentError } from '#electron/storage/storage-error.ts';
import { EXIT, type CliContext, type Failure } from './verb.ts';

/** Most messages of one kind that are printed. */
const MAX_LINES = 20;

/** A failure to read or write the file at `path`, in the words of the command line where those differ from the app's. */
export function fileFailure(path: string, error: DocumentError, { t }: CliContext): Failure {
  const sentence = t([`cli:file.${error.code}`, `error:${error.code}`], error);
  return { exit: error.code === 'exists' ? EXIT.wrongUse : EXIT.badFile, lines: [`${path}: ${sentence}`] };
}

/** The first of many lines, and how many more there are. */
export function firstLines(lines: readonly string[], { t }: CliContext): readonly string[] {
  if (lines.length <= MAX_LINES) return lines;
  return [...lines.slice(0, MAX_LINES), t('cli:file.more', { number: lines.length - MAX_LINES })];
}
