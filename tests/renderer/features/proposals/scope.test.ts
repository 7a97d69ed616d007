import { expect, test } from 'vitest';
import { isHeld, scopeOf } from '#renderer/features/proposals/scope.ts';
import type { Selected } from '#renderer/state/view-store.ts';
import { aPlant } from '#tests/support/plant.ts';

const plant = aPlant({
  zone: [{ id: 'Z' }, { id: 'Y' }],
  conduit: [{ id: 'C', from: 'Z', to: 'Y' }],
  asset: [{ id: 'A', zoneId: 'Z' }],
  scenario: [{ id: 'R1', subject: { kind: 'zone', id: 'Z' } }, { id: 'R2' }],
});
const all = { kind: 'suc', id: 'suc' } as const;

test.each<[string, readonly Selected[], object | null]>([
  ['nothing', [], null],
  ['a zone', [{ kind: 'zone', id: 'Z' }], { kind: 'zone', id: 'Z' }],
  ['a conduit', [{ kind: 'conduit', id: 'C' }], { kind: 'conduit', id: 'C' }],
  ['an asset', [{ kind: 'asset', id: 'A' }], { kind: 'asset', id: 'A' }],
  ['a scenario, for its subject', [{ kind: 'scenario', id: 'R1' }], { kind: 'zone', id: 'Z' }],
  ['a scenario of the whole SUC', [{ kind: 'scenario', id: 'R2' }], null],
  [
    'a zone and its scenario',
    [
      { kind: 'zone', id: 'Z' },
      { kind: 'scenario', id: 'R1' },
    ],
    { kind: 'zone', id: 'Z' },
  ],
  [
    'two zones',
    [
      { kind: 'zone', id: 'Z' },
      { kind: 'zone', id: 'Y' },
    ],
    null,
  ],
  ['what is gone', [{ kind: 'zone', id: 'gone' }], null],
  ['the SUC', [all], null],
])('%s', (_what, selection, scope) => {
  expect(scopeOf(selection, plant)).toEqual(scope);
});

test('it stays while what it took over, or nothing, is selected', () => {
  const held = { scope: null, scenarioIds: new Set(['R1', 'R2']) };
  expect(isHeld(held, [{ kind: 'scenario', id: 'R1' }])).toBe(true);
  expect(isHeld(held, [])).toBe(true);
  expect(
    isHeld(held, [
      { kind: 'scenario', id: 'R1' },
      { kind: 'scenario', id: 'R9' },
    ]),
  ).toBe(false);
  expect(isHeld(held, [{ kind: 'zone', id: 'R1' }])).toBe(false);
  expect(isHeld(null, [])).toBe(false);
});
