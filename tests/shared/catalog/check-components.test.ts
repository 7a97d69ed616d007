import { describe } from 'vitest';
import { componentFile, testFaults, type Place } from '#tests/support/catalog-faults.ts';

const row = (id: string, field: string): Place => [componentFile, 'requirements', `#${id}`, field];

describe('component requirements', () =>
  testFaults([
    ['a category that is missing', [componentFile, 'categories'], [], 'order'],
    ['a family that the id does not begin with', row('CR 1.1', 'family'), 'EDR', 'order'],
    ['a CR that is not for every category', row('CR 1.1', 'appliesTo'), ['host-device'], 'order'],
    ['an EDR for another category', row('EDR 2.4', 'appliesTo'), ['host-device'], 'order'],
    [
      'a category that is not known',
      row('EDR 2.4', 'appliesTo'),
      ['sensor'],
      'invalid',
      [...row('EDR 2.4', 'appliesTo'), 0],
    ],
    ['an RE that names no requirement', row('CR 1.1 RE(1)', 'parent'), null, 'reference'],
    ['a base requirement that enhances', row('CR 1.2', 'parent'), 'CR 1.1', 'reference'],
    ['an RE of an RE', row('CR 1.1 RE(2)', 'parent'), 'CR 1.1 RE(1)', 'reference'],
    ['an RE of another family', row('EDR 2.4 RE(1)', 'parent'), 'HDR 2.4', 'reference'],
    ['an RE below its base', row('CR 1.2 RE(1)', 'minSL'), 1, 'order'],
    ['an RE in another FR than its base', row('CR 1.1 RE(1)', 'fr'), 'UC', 'order', row('CR 1.1 RE(1)', 'minSL')],
    ['an SR of another FR', row('CR 1.1', 'sr'), 'SR 2.1', 'order'],
    ['an RE where an SR belongs', row('CR 1.1', 'sr'), 'SR 1.1 RE 1', 'order'],
    [
      'a pairing with an RE of another FR',
      row('CR 1.1 RE(1)', 'relatedRE'),
      'SR 2.1 RE 1',
      'order',
      row('CR 1.1 RE(1)', 'sr'),
    ],
    ['a base requirement paired with an RE', row('CR 1.1', 'relatedRE'), 'SR 1.1 RE 1', 'order', row('CR 1.1', 'sr')],
    [
      'an SR that is said to have no component requirement',
      [componentFile, 'withoutComponentRequirement'],
      ['SR 1.1'],
      'order',
    ],
    [
      'an SR that lost its component requirement',
      row('CR 7.4', 'sr'),
      null,
      'order',
      [componentFile, 'withoutComponentRequirement'],
    ],
    ['a title in one language', row('CR 1.1', 'title'), { en: 'x' }, 'invalid', [...row('CR 1.1', 'title'), 'ja']],
    ['a confidence that is not known', row('CR 1.1', 'confidence'), 'sure', 'invalid'],
  ]));
