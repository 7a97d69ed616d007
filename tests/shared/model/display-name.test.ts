import { knownId } from '#shared/model/display-name.ts';
import { v4, v7 } from 'uuid';
import { expect, test } from 'vitest';

test.each(['R-01', 'Z4', 'PLC-0001', 'hacktivist', '0c1d-not-one'])('people know %s', (id) => {
  expect(knownId(id)).toBe(id);
});

test('nobody knows an id that the app made up', () => {
  for (const made of [v4(), v7(), v7().toUpperCase()]) expect(knownId(made)).toBe('');
});
