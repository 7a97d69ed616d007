import { writeAtomically } from '#electron/app/atomic-file.ts';
import { fromFailure, fromTargetFailure } from '#electron/storage/storage-error.ts';
import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import { parseExchange } from '#shared/exchange/parse-exchange.ts';
import { problemKey, type ExchangeProblem } from '#shared/exchange/problem.ts';
import { toExchange } from '#shared/exchange/to-exchange.ts';
import type { AppError } from '#shared/ipc/app-error.ts';
import type { Model } from '#shared/model/model.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { appErrorOf, type AppServices } from './app-services.ts';
import type { ChosenPlace } from './desktop.ts';

/** Largest JSON document that is read, in MiB. */
const LARGEST = 256;

function importError(problems: readonly ExchangeProblem[], services: AppServices): AppError {
  const [first] = problems;
  if (!first) throw new Error('a refusal without a problem');
  const t = services.translate();
  const sentence = t(problemKey(first), first.code === 'violation' ? first.violation : first);
  const detail = first.path === '' ? sentence : `${first.path}: ${sentence}`;
  return { code: 'notImportable', params: { detail, more: problems.length - 1 } };
}

function readJson(path: string): Result<unknown, AppError> {
  try {
    const file = statSync(path);
    if (!file.isFile()) return err({ code: 'isFolder', params: {} });
    if (file.size > LARGEST * 1024 * 1024) return err({ code: 'tooLarge', params: { limit: LARGEST } });
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    return ok(JSON.parse(text));
  } catch (thrown) {
    if (thrown instanceof SyntaxError || thrown instanceof TypeError) return err({ code: 'notJson', params: {} });
    return err(appErrorOf(fromFailure(thrown)));
  }
}

/** The plant in a JSON document in the exchange form. */
export function readExchange(services: AppServices, path: string): Result<Model, AppError> {
  const catalog = services.catalog();
  if (!catalog.ok) return catalog;
  const json = readJson(path);
  if (!json.ok) return json;
  const reading = parseExchange(json.value, defaultPolicy(catalog.value, services.settings.get().locale));
  return reading.ok ? ok(reading.value.model) : err(importError(reading.error, services));
}

/** Writes a plant as a JSON document in the exchange form; one that exists is replaced as a whole, if it may be. */
export function writeExchange({ path, mayReplace }: ChosenPlace, model: Model): Result<null, AppError> {
  try {
    if (!mayReplace && existsSync(path)) return err({ code: 'exists', params: {} });
    writeAtomically(path, `${JSON.stringify(toExchange(model), null, 2)}\n`);
    return ok(null);
  } catch (thrown) {
    return err(appErrorOf(fromTargetFailure(thrown)));
  }
}
