import { expect, test } from 'vitest';
import { nextRegion, regions } from '#renderer/frame/regions.ts';

test.each([
  ['the first from nowhere', regions, null, 1, 'rail'],
  ['the last from nowhere, backwards', regions, null, -1, 'findings'],
  ['on', regions, 'rail', 1, 'middle'],
  ['round the end', regions, 'findings', 1, 'rail'],
  ['round the beginning', regions, 'rail', -1, 'findings'],
  ['over what is not there', ['rail', 'inspector'], 'rail', 1, 'inspector'],
  ['nowhere', [], null, 1, null],
] as const)('F6 goes %s', (_name, present, current, step, expected) => {
  expect(nextRegion(present, current, step)).toBe(expected);
});
