import { describe, expect, it } from 'vitest';
import { manifest, ownerFile, problemsAfter, serviceFile, testFaults } from '#tests/support/catalog-faults.ts';

describe('programmes', () => {
  testFaults([
    ['a group that lies in itself', [ownerFile, 'groups', '#ORG', 'parent'], 'ORG', 'order'],
    ['a group on a third level', [ownerFile, 'groups', '#ORG 1', 'parent'], 'ORG 2', 'order'],
    ['a group of another part above', [ownerFile, 'groups', '#ORG 1', 'parent'], 'SP.01', 'order'],
    [
      'a requirement in a group of another part',
      [serviceFile, 'requirements', '#SP.01.01 BR', 'group'],
      'ORG 1',
      'order',
    ],
    [
      'an enhancement of an enhancement',
      [serviceFile, 'requirements', '#SP.02.02 RE(2)', 'parent'],
      'SP.02.02 RE(1)',
      'order',
    ],
    [
      'an enhancement of another area',
      [serviceFile, 'requirements', '#SP.02.02 RE(1)', 'parent'],
      'SP.01.01 BR',
      'order',
    ],
    ['a part that there is not', [ownerFile, 'part'], '3-3', 'invalid'],
  ]);

  it('finds a part that two files claim and one that no file has', () => {
    expect(problemsAfter([[ownerFile, 'part'], '2-4'])).toEqual([
      `missing ${manifest} $.files`,
      `missing ${manifest} $.files`,
    ]);
  });
});
