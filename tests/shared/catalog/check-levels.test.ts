import { describe } from 'vitest';
import { componentFile, systemFile, testFaults, type Place } from '#tests/support/catalog-faults.ts';

const sr = (id: string, field: string): Place => [systemFile, 'requirements', `#${id}`, field];
const cr = (id: string, field: string): Place => [componentFile, 'requirements', `#${id}`, field];

describe('system requirements', () =>
  testFaults([
    [
      'an FR under another number',
      [systemFile, 'foundationalRequirements', 2, 'number'],
      4,
      'order',
      [systemFile, 'foundationalRequirements'],
    ],
    ['an SR in another FR than its number says', sr('SR 2.1', 'fr'), 'IAC', 'order'],
    ['an RE of no SR', sr('SR 1.1 RE 1', 'sr'), 'SR 9.9', 'reference'],
    ['an RE of an RE', sr('SR 1.1 RE 2', 'sr'), 'SR 1.1 RE 1', 'reference'],
    ['an RE that names no SR', sr('SR 1.1 RE 1', 'sr'), null, 'reference'],
    ['an SR that enhances', sr('SR 1.2', 'sr'), 'SR 1.1', 'reference'],
    ['an RE asked for below its SR', sr('SR 1.2 RE 1', 'minSL'), 1, 'order'],
    ['an SR raised above its RE', sr('SR 1.1', 'minSL'), 4, 'order', sr('SR 1.1 RE 1', 'minSL')],
    ['a level beyond 4', sr('SR 1.1', 'minSL'), 5, 'invalid'],
  ]));

describe('levels that differ between 3-3 and 4-2', () =>
  testFaults([
    ['a base requirement, not named', cr('CR 1.2', 'minSL'), 1, 'order'],
    ['an enhancement, not named', cr('CR 1.1 RE(1)', 'minSL'), 3, 'order'],
    ['an SR that moves away from its CR', sr('SR 1.3', 'minSL'), 2, 'order', cr('CR 1.3', 'minSL')],
    ['named, but they agree', cr('CR 2.11', 'minSL'), 2, 'order'],
    [
      'named with another counterpart',
      [componentFile, 'levelDifferences', '#CR 2.11', 'requirementId'],
      'SR 2.12',
      'order',
      cr('CR 2.11', 'minSL'),
    ],
  ]));
