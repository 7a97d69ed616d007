import { expect, test } from 'vitest';
import { bySeverity, clauseOf, countBySeverity } from '#renderer/features/findings/finding-text.ts';
import type { Finding, Severity } from '#shared/engine/assessment.ts';

const finding = (id: string, severity: Severity): Finding => ({
  id,
  rule: 'zone-without-name',
  severity,
  subject: { kind: 'zone', id },
  params: {},
  evidence: [],
  accepted: null,
});
const findings = [finding('a', 'info'), finding('b', 'error'), finding('c', 'warning'), finding('d', 'error')];

test('the most severe come first, and the order of the engine stays within a severity', () => {
  expect(bySeverity(findings).map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a']);
});

test('each severity is counted', () => {
  expect(countBySeverity(findings)).toEqual({ error: 2, warning: 1, info: 1 });
  expect(countBySeverity([])).toEqual({ error: 0, warning: 0, info: 0 });
});

test.each([
  ['zcr-3-3-safety-separated', 'ZCR 3.3'],
  ['zcr-5-13-documented', 'ZCR 5.13'],
  ['technique-retired', null],
  ['my-zcr-3-3-rule', null],
])('the clause of %s is %s', (rule, clause) => {
  expect(clauseOf(rule)).toBe(clause);
});
