import { expect, test } from 'vitest';
import { findingsAbout } from '#renderer/state/selectors/findings-about.ts';
import type { Finding } from '#shared/engine/assessment.ts';
import { aPlant } from '#tests/support/plant.ts';

const finding = (id: string, fields: Partial<Finding>): Finding => ({
  id,
  rule: 'zone-isolated',
  severity: 'info',
  subject: { kind: 'zone', id: 'Z' },
  params: {},
  evidence: [],
  accepted: null,
  ...fields,
});
const { channel } = aPlant({ channel: [{ id: 'H', conduitId: 'C' }] });
const findings = [
  finding('1', { severity: 'info' }),
  finding('2', { severity: 'warning', evidence: [{ kind: 'asset', id: 'A' }] }),
  finding('3', { severity: 'error', accepted: 'Known.' }),
  finding('4', { severity: 'error', subject: { kind: 'channel', id: 'H' } }),
  finding('5', { subject: { kind: 'suc' } }),
];

test.each([
  ['zone', 'Z', ['1', '2', '3']],
  ['conduit', 'C', ['4']],
  ['asset', 'A', ['2']],
  ['asset', 'B', []],
] as const)('what is said of %s %s, or rests on it, is found', (kind, id, expected) => {
  expect(findingsAbout(findings, [{ kind, id }], channel).map((one) => one.id)).toEqual(expected);
});
