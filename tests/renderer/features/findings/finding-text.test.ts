import { expect, test } from 'vitest';
import { bySeverity, clauseOf, countByFilter, fitting } from '#renderer/features/findings/finding-text.ts';
import type { Finding, Severity } from '#shared/engine/assessment.ts';

const finding = (id: string, severity: Severity, fields: Partial<Finding> = {}): Finding => ({
  id,
  rule: 'zone-without-name',
  severity,
  subject: { kind: 'zone', id },
  params: {},
  evidence: [],
  accepted: null,
  ...fields,
});
const findings = [
  finding('a', 'info'),
  finding('b', 'error'),
  finding('c', 'warning'),
  finding('d', 'error', { rule: 'zcr-3-3-safety-separated' }),
  finding('e', 'error', { accepted: 'Known.' }),
];
const ids = (list: readonly Finding[]) => list.map(({ id }) => id);

test('the most severe come first, those of a clause before others, and the order of the engine stays', () => {
  expect(ids(bySeverity(findings))).toEqual(['d', 'b', 'e', 'c', 'a']);
});

test.each([
  ['all', ['a', 'b', 'c', 'd']],
  ['error', ['b', 'd']],
  ['warning', ['c']],
  ['info', ['a']],
  ['accepted', ['e']],
] as const)('%s lets through what it says', (filter, expected) => {
  expect(ids(fitting(findings, filter))).toEqual(expected);
  expect(countByFilter(findings)[filter]).toBe(expected.length);
});

test.each([
  ['zcr-3-3-safety-separated', 'ZCR 3.3'],
  ['zcr-5-13-documented', 'ZCR 5.13'],
  ['technique-retired', null],
  ['my-zcr-3-3-rule', null],
])('the clause of %s is %s', (rule, clause) => {
  expect(clauseOf(rule)).toBe(clause);
});
