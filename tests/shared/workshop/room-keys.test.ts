import { actOfKey, roomKeys } from '#shared/workshop/room-keys.ts';
import { expect, it } from 'vitest';

it('no key of the room means two things', () => {
  const keys = roomKeys.flatMap((row) => [...row.keys]);
  expect(new Set(keys).size).toBe(keys.length);
});

it.each([
  ['5', 'level'],
  ['0', 'level'],
  ['R', 'reveal'],
  ['r', 'reveal'],
  ['Enter', 'take'],
  ['ArrowRight', 'next'],
  [' ', 'abstain'],
  ['z', null],
  ['F6', null],
])('%s asks for %s', (key, act) => {
  expect(actOfKey(key)).toBe(act);
});
