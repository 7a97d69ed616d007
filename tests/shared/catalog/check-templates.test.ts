import { describe, expect, test } from 'vitest';
import { problemsAfter, type Edit } from '#tests/support/catalog-faults.ts';

const file = 'templates/water.json';

const faults: readonly (readonly [what: string, edit: Edit, path: string])[] = [
  ['a risk policy that is not there', [[file, 'policyId'], 'x'], '$.policyId'],
  ['an asset type that is not there', [[file, 'assets', 0, 'type'], 'x'], '$.assets[0].type'],
  [
    'a protocol that is not there',
    [[file, 'conduits', 0, 'channels', 0, 'protocol'], 'x'],
    '$.conduits[0].channels[0].protocol',
  ],
  ['a threat pattern that is not there', [[file, 'scenarios', 0, 'patternId'], 'x'], '$.scenarios[0].patternId'],
  ['a threat source that is not there', [[file, 'threatSourceIds', 0], 'x'], '$.threatSourceIds[0]'],
  [
    'a requirement that is not there',
    [[file, 'countermeasures', 0, 'requirementIds', 0], 'SR 9.9'],
    '$.countermeasures[0].requirementIds[0]',
  ],
  ['an asset in no zone of it', [[file, 'assets', 0, 'zoneId'], 'x'], '$'],
];

describe('plant templates', () => {
  test.each(faults)('%s', (_, edit, path) => {
    expect(problemsAfter(edit)).toContain(`reference ${file} ${path}`);
  });

  test('an id that another template has', () => {
    expect(problemsAfter([[file, 'id'], 'empty'])).toEqual([`duplicate ${file} $.id`]);
  });

  test('a name in one language only', () => {
    expect(problemsAfter([[file, 'zones', 0, 'name'], { en: 'x' }])).toEqual([`invalid ${file} $.zones[0].name.ja`]);
  });

  test('a zone that is there on an unknown answer', () => {
    expect(problemsAfter([[file, 'zones', 0, 'when', 0], 'x'])).toEqual([`invalid ${file} $.zones[0].when[0]`]);
  });
});
