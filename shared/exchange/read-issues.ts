import type * as z from 'zod';
import { isCommentKey } from './comments.ts';
import { valueAt } from './json-path.ts';
import { printPath, type ExchangeProblem, type ExpectedType, type JsonPath } from './problem.ts';

type Issue = z.core.$ZodIssue;

const expectedTypes: Readonly<Record<string, ExpectedType>> = {
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'flag',
  array: 'list',
  tuple: 'list',
  object: 'object',
  record: 'object',
};

/** How far an option of a union is from fitting: keys that it lacks or does not know, or another kind of value. */
function misfit(issues: readonly Issue[], value: unknown): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys') return sum + issue.keys.filter((key) => !isCommentKey(key)).length;
    if (issue.path.length === 0) return sum + 1;
    return sum + (valueAt(value, issue.path as JsonPath) === undefined ? 1 : 0);
  }, 0);
}

/** The issues of the one option of a union that was meant; null where that cannot be told. */
function meantOption(errors: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | null {
  const [best, second] = errors
    .map((issues) => ({ issues, misfit: misfit(issues, value) }))
    .sort((a, b) => a.misfit - b.misfit);
  if (!best || (second && second.misfit === best.misfit)) return null;
  return best.issues;
}

/** The issues with those of a union replaced by the ones of the option that was meant, all paths from the top. */
export function flattenIssues(issues: readonly Issue[], json: unknown): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    const value = valueAt(json, issue.path as JsonPath);
    const meant = value === undefined || value === null ? null : meantOption(issue.errors, value);
    if (!meant) return [issue];
    return flattenIssues(
      meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
      json,
    );
  });
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, path: string): ExchangeProblem {
  const limit = Number(issue.minimum);
  if (issue.origin === 'string') return { code: 'empty', path };
  if (issue.origin === 'array') return { code: 'wrongLength', path, limit };
  return { code: 'tooSmall', path, limit };
}

function tooBig(issue: z.core.$ZodIssueTooBig, path: string): ExchangeProblem {
  const limit = Number(issue.maximum);
  if (issue.origin === 'string') return { code: 'tooLong', path, limit };
  if (issue.origin === 'array') return { code: issue.exact ? 'wrongLength' : 'tooMany', path, limit };
  return { code: 'tooBig', path, limit };
}

function wrongType(issue: z.core.$ZodIssueInvalidType, path: string, value: unknown): ExchangeProblem {
  const expected = expectedTypes[issue.expected] ?? 'object';
  if (expected === 'text' && typeof value === 'number') return { code: 'numberForText', path, value };
  return { code: 'wrongType', path, expected };
}

/** What an issue of the schema says about the document, in the words of the exchange form. */
export function problemOf(issue: Issue, json: unknown): ExchangeProblem {
  const path = printPath(issue.path as JsonPath);
  const value = valueAt(json, issue.path as JsonPath);
  if (value === undefined) return { code: 'missing', path };
  if (issue.code === 'invalid_type') return wrongType(issue, path, value);
  if (issue.code === 'invalid_value') return { code: 'notOneOf', path, choices: issue.values.map(String).join(', ') };
  if (issue.code === 'too_small') return tooSmall(issue, path);
  if (issue.code === 'too_big') return tooBig(issue, path);
  if (issue.code === 'invalid_format') {
    if (issue.format === 'date') return { code: 'badDate', path };
    return { code: issue.format === 'regex' && issue.path.at(-1) === 'colour' ? 'badColour' : 'badFormat', path };
  }
  if (issue.code === 'custom') return { code: Array.isArray(value) ? 'badRange' : 'badId', path };
  if (issue.code === 'invalid_key') return { code: 'badId', path };
  if (issue.code === 'invalid_union' && 'options' in issue)
    return { code: 'notOneOf', path, choices: (issue.options as readonly unknown[]).map(String).join(', ') };
  return { code: 'noShape', path };
}
