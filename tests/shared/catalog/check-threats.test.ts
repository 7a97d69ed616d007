import { describe } from 'vitest';
import { actorFile, attackFile, testFaults, type Place } from '#tests/support/catalog-faults.ts';

const actor = (field: string): Place => [actorFile, 'actors', '#hacktivist', field];
const technique = (id: string): Place => [attackFile, 'techniques', `#${id}`, 'parentId'];

describe('techniques', () =>
  testFaults([
    ['a sub-technique of another number', technique('T0843.001'), 'T0846', 'order'],
    ['a sub-technique of a sub-technique', technique('T0843.002'), 'T0843.001', 'order'],
    ['a technique below itself', technique('T0800'), 'T0800', 'order'],
  ]));

describe('threat actors', () =>
  testFaults([
    ['means that no vocabulary has', actor('means'), 'magic', 'reference'],
    ['a position that no vocabulary has', actor('position'), 'above', 'reference'],
    ['resources that no vocabulary has', actor('resources'), 'x', 'reference'],
    ['skills that no vocabulary has', actor('skills'), 'x', 'reference'],
    ['motivation that no vocabulary has', actor('motivation'), 'x', 'reference'],
    ['access that no vocabulary has', actor('access'), 'x', 'reference'],
    ['an SL above its range', actor('sl'), 4, 'order', actor('slRange')],
    ['a range that runs downwards', actor('slRange'), [3, 2], 'order'],
    ['an SL of 5', actor('sl'), 5, 'invalid'],
    ['a vocabulary that is missing', [actorFile, 'vocabularies', 'means'], undefined, 'invalid'],
  ]));
