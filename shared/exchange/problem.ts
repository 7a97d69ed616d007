import type { Violation } from '#shared/model/violation.ts';

/** A place in a JSON document: keys and indexes from the top. */
export type JsonPath = readonly (string | number)[];

/**
 * Why a JSON document is not a plant. `path` reads `zones[3].parentId` and is empty for the whole document. The locale
 * namespace `exchange` has a sentence per code, `violation` one per broken rule of the model.
 */
export type ExchangeProblem = { readonly path: string } & (
  | { readonly code: 'notExchange' | 'badVersion' | 'missing' | 'empty' | 'badId' | 'badRange' | 'noShape' }
  | { readonly code: 'newerVersion'; readonly version: number }
  | { readonly code: 'wrongType'; readonly expected: ExpectedType }
  | { readonly code: 'numberForText'; readonly value: number }
  | { readonly code: 'notOneOf'; readonly choices: string }
  | { readonly code: 'badDate' | 'badColour' | 'badFormat' }
  | { readonly code: 'tooLong' | 'tooMany' | 'tooSmall' | 'tooBig'; readonly limit: number }
  | { readonly code: 'wrongLength'; readonly limit: number }
  | { readonly code: 'duplicate'; readonly id: string }
  | { readonly code: 'violation'; readonly violation: Violation }
);

/** What kind of JSON value stands at a place; `integer` is a number without a fraction. */
export type ExpectedType = 'text' | 'number' | 'integer' | 'flag' | 'list' | 'object';

/** Something that was read but has no place in the model and is therefore left out. */
export type ExchangeWarning = { readonly code: 'unknownKey'; readonly path: string };

/** A path as people write it: `policy.matrix.cells[0][2]`; odd keys stand in quotes. */
export function printPath(path: JsonPath): string {
  return path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`;
      return /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
    })
    .join('')
    .replace(/^\./, '');
}

/** The locale key of a problem's sentence; the problem's own fields, or those of its violation, are the parameters. */
export function problemKey(problem: ExchangeProblem): string {
  if (problem.code === 'violation') return `violation:${problem.violation.code}`;
  if (problem.code === 'wrongType') return `exchange:problem.wrongType.${problem.expected}`;
  return `exchange:problem.${problem.code}`;
}
