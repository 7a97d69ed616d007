import { describe } from 'vitest';
import { policyFile, testFaults } from '#tests/support/catalog-faults.ts';

const table = 'risk-policies/bsi-200-3.json';
const text = { en: 'a', ja: 'b' };

describe('risk policies', () =>
  testFaults([
    ['a level twice', [policyFile, 'likelihoodLevels', 1, 'id'], 'remote', 'duplicate'],
    ['a band of no level', [policyFile, 'matrix', 'bands', 3, 'riskLevel'], 'x', 'reference'],
    ['a cell of no level', [table, 'matrix', 'cells', 1, 2], 'x', 'reference'],
    ['a table that is too small', [table, 'matrix', 'cells'], [], 'order'],
    ['a row that is too short', [table, 'matrix', 'cells', 0], ['low'], 'order'],
    [
      'a risk level without an SL',
      [policyFile, 'slTarget', 'byRiskLevel'],
      { low: 1, medium: 2, high: 3 },
      'reference',
      [policyFile, 'riskLevels', 3],
    ],
    ['an SL for no risk level', [policyFile, 'slTarget', 'byRiskLevel', 'x'], 1, 'reference'],
    [
      'a level that is described and not there',
      [policyFile, 'consequenceCategories', 0, 'descriptions', 'x'],
      text,
      'reference',
    ],
    ['a colour that is no colour', [policyFile, 'riskLevels', 0, 'colour'], 'green', 'invalid'],
  ]));
