import { scenariosOf, type OpenRow } from '#renderer/features/reassessment/rows.ts';
import type { FindingSubject } from '#shared/engine/assessment.ts';
import { aPlant } from '#tests/support/plant.ts';
import { expect, test } from 'vitest';

const made = { vendor: 'Acme', product: 'P1', version: '1' };
const plant = aPlant({
  zone: [{ id: 'Z' }, { id: 'Y' }],
  conduit: [{ id: 'C', from: 'Z', to: 'Y' }],
  channel: [{ id: 'CH', conduitId: 'C', protocol: 'modbus' }],
  asset: [
    { id: 'A', zoneId: 'Z', ...made },
    { id: 'B', zoneId: 'Z', ...made },
  ],
  product: [{ id: 'P', vendor: 'Acme', name: 'P1', version: '1' }],
  scenario: [
    { id: 'R-1', subject: { kind: 'zone', id: 'Z' } },
    { id: 'R-2', subject: { kind: 'asset', id: 'A' } },
    { id: 'R-3', subject: { kind: 'zone', id: 'Y' } },
    { id: 'R-4', subject: { kind: 'conduit', id: 'C' } },
  ],
});

function about(subject: FindingSubject): readonly string[] {
  const kind = 'asset';
  const derived = { id: 'T', kind, reason: 'asset-added', subject, mark: '', params: {} } as const;
  const row: OpenRow = { id: 'T', kind, written: null, derived };
  return [...scenariosOf(row, plant)].sort();
}

test.each<[FindingSubject, readonly string[]]>([
  [{ kind: 'asset', id: 'A' }, ['R-1', 'R-2']],
  [{ kind: 'product', id: 'P' }, ['R-1', 'R-2']],
  [{ kind: 'channel', id: 'CH' }, ['R-4']],
  [{ kind: 'conduit', id: 'C' }, ['R-4']],
  [{ kind: 'product', id: 'gone' }, []],
])('what changed at %o concerns %o', (subject, ids) => {
  expect(about(subject)).toEqual(ids);
});
