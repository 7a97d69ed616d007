import type { DraftProblem } from '#renderer/state/use-draft.ts';
import type { z } from 'zod';

const numeric = new Set(['number', 'int', 'bigint']);

function tooBig(issue: z.core.$ZodIssueTooBig): DraftProblem {
  const params = { limit: Number(issue.maximum) };
  if (issue.origin === 'string') return { key: 'tooLong', params };
  return { key: issue.origin === 'array' ? 'tooMany' : 'tooLarge', params };
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): DraftProblem {
  if (issue.origin === 'string') return { key: 'required', params: {} };
  return { key: 'tooLow', params: { limit: Number(issue.minimum) } };
}

/** The sentence for what a schema found: a key of the locale namespace `field`, with its values. */
export function problemOfIssue(issue: z.core.$ZodIssue): DraftProblem {
  switch (issue.code) {
    case 'too_big':
      return tooBig(issue);
    case 'too_small':
      return tooSmall(issue);
    case 'invalid_type':
      if (issue.expected === 'int') return { key: 'notWhole', params: {} };
      return { key: numeric.has(issue.expected) ? 'notNumber' : 'required', params: {} };
    case 'invalid_format':
      return { key: issue.format === 'date' ? 'notDay' : 'notAllowed', params: {} };
    default:
      return { key: 'notAllowed', params: {} };
  }
}

/** What is wrong with a value, by the schema of its field; null when nothing is. */
export function checkValue(schema: z.ZodType, value: unknown): DraftProblem | null {
  const issue = schema.safeParse(value).error?.issues[0];
  return issue ? problemOfIssue(issue) : null;
}
