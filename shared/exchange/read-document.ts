import type * as z from 'zod';
import { err, ok, type Result } from '#shared/result.ts';
import { isCommentKey, recordCommentPaths } from './comments.ts';
import { exchangeDocumentSchema, type CompleteExchangeDocument } from './document.ts';
import { valueAt, withoutKeys } from './json-path.ts';
import { printPath, type ExchangeProblem, type ExchangeWarning, type JsonPath } from './problem.ts';
import { flattenIssues, problemOf } from './read-issues.ts';

type Issue = z.core.$ZodIssue;
type Reading = { readonly document: CompleteExchangeDocument; readonly warnings: ExchangeWarning[] };

/** The keys that an issue is about and that can go: keys that the form does not have, and null for "not given". */
function removableKeys(issue: Issue, json: unknown): JsonPath[] {
  const path = issue.path as JsonPath;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  return typeof path.at(-1) === 'string' && valueAt(json, path) === null ? [path] : [];
}

function warningsOf(issues: readonly Issue[]): ExchangeWarning[] {
  return issues
    .flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : []))
    .filter((path) => !isCommentKey(String(path.at(-1))))
    .map((path) => ({ code: 'unknownKey', path: printPath(path as JsonPath) }));
}

/**
 * The document with all defaults filled in; or everything that is wrong with its shape. Keys that start with `_` are
 * comments, other keys that the form does not have are left out with a warning, and a null counts as not given.
 */
export function readDocument(json: unknown): Result<Reading, ExchangeProblem[]> {
  const uncommented = withoutKeys(json, recordCommentPaths(json));
  const first = exchangeDocumentSchema.safeParse(uncommented);
  if (first.success) return ok({ document: first.data, warnings: [] });
  const issues = flattenIssues(first.error.issues, uncommented);
  const lean = withoutKeys(
    uncommented,
    issues.flatMap((issue) => removableKeys(issue, uncommented)),
  );
  const second = exchangeDocumentSchema.safeParse(lean);
  if (second.success) return ok({ document: second.data, warnings: warningsOf(issues) });
  return err(flattenIssues(second.error.issues, lean).map((issue) => problemOf(issue, lean)));
}
