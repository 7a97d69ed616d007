import { expect, test } from 'vitest';
import { addCounts, atLeastOneFailure, oneCheck, playwrightCounts, vitestCounts } from './counts.ts';

test('the sums of all steps', () => {
  expect(addCounts([oneCheck(0), oneCheck(1), { passed: 3, failed: 2 }])).toEqual({ passed: 4, failed: 3 });
});

test('a test file that cannot be loaded is a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}, {}] },
    { status: 'passed', assertionResults: [{}] },
  ];
  expect(vitestCounts({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({ passed: 2, failed: 2 });
});

test('flaky end-to-end tests and errors outside of tests are failures', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1 };
  expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3 });
});

test('a program that failed without a failing test still counts', () => {
  expect(atLeastOneFailure({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
  expect(atLeastOneFailure({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
  expect(atLeastOneFailure({ passed: 5, failed: 0 }, 0)).toEqual({ passed: 5, failed: 0 });
});
