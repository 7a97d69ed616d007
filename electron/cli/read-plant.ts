import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readModelFile } from '#electron/storage/model-file.ts';
import { fromFailure } from '#electron/storage/storage-error.ts';
import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import { parseExchange } from '#shared/exchange/parse-exchange.ts';
import { problemKey, type ExchangeProblem, type ExchangeWarning } from '#shared/exchange/problem.ts';
import type { Model } from '#shared/model/model.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { fileFailure, firstLines } from './file-failure.ts';
import { readJson } from './read-json.ts';
import { theCatalog } from './the-catalog.ts';
import { EXIT, type CliContext, type Failure } from './verb.ts';

function problemLine(path: string, problem: ExchangeProblem, { t }: CliContext): string {
  const place = problem.path === '' ? '' : `${problem.path}: `;
  return `${path}: ${place}${t(problemKey(problem), problem.code === 'violation' ? problem.violation : problem)}`;
}

function warningLine(path: string, warning: ExchangeWarning, { t }: CliContext): string {
  return `${path}: ${warning.path}: ${t(`exchange:warning.${warning.code}`)}`;
}

/** Whether a file is a JSON document rather than a plant file: it is named so or begins with a bracket. */
function looksLikeJson(file: string): boolean {
  const head = Buffer.alloc(64);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head);
  } finally {
    closeSync(handle);
  }
  if (head.toString('latin1').startsWith('SQLite format 3\0')) return false;
  return /\.json$/i.test(file) || /^\ufeff?\s*\{/.test(head.toString('utf8'));
}

/** The plant in a JSON document in the exchange form. */
function readExchangeFile(path: string, context: CliContext): Result<Model, Failure> {
  const json = readJson(resolve(context.folder, path), context.t);
  if (!json.ok) return err({ exit: EXIT.badFile, lines: [`${path}: ${json.error}`] });
  const reading = parseExchange(json.value, defaultPolicy(theCatalog(), context.locale));
  if (!reading.ok) {
    const lines = reading.error.map((problem) => problemLine(path, problem, context));
    return err({ exit: EXIT.badFile, lines: firstLines(lines, context) });
  }
  const notes = reading.value.warnings.map((warning) => warningLine(path, warning, context));
  for (const line of firstLines(notes, context)) context.say(line);
  return ok(reading.value.model);
}

/** The plant in a file, which is a plant file or a JSON document in the exchange form. */
export function readPlant(path: string, context: CliContext): Result<Model, Failure> {
  const file = resolve(context.folder, path);
  try {
    if (!statSync(file).isFile()) return err(fileFailure(path, { code: 'isFolder' }, context));
    if (looksLikeJson(file)) return readExchangeFile(path, context);
  } catch (thrown) {
    return err(fileFailure(path, fromFailure(thrown), context));
  }
  const read = readModelFile(file);
  return read.ok ? ok(read.value.model) : err(fileFailure(path, read.error, context));
}
