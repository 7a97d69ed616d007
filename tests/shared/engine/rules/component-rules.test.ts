import { ruleCases, type RuleCase } from '#tests/support/rule-cases.ts';

const zone = [{ id: 'Z', name: 'Zone', slTarget: { level: 2 } }];
const plc = { id: 'A', name: 'PLC', type: 'plc', zoneId: 'Z' };
const product = { id: 'P', vendor: 'Maker', name: 'Controller', version: '1' };
const weak = { ...plc, slCapability: [1, 2, 2, 2, 2, 2, 2] };
const status = (requirementId: string, fields: object = {}, subject: object = { kind: 'zone', id: 'Z' }) => ({
  subject,
  requirementId,
  status: 'met',
  ...fields,
});
const atAsset = { kind: 'asset', id: 'A' };
const threat = {
  id: 'X-1',
  name: { en: 'Crane', ja: 'クレーン' },
  vulnerability: { en: 'Open radio', ja: '無線' },
  techniqueIds: ['T0860'],
  requirementIds: [],
  when: [{ kind: 'conduit', kinds: ['wireless'], isExternal: false }],
};
const entry = (content: object) => [{ id: 'threat/X-1', kind: 'threat', entryId: 'X-1', content }];

const cases: readonly RuleCase[] = [
  ['catalog-entry-faulty', 'an entry without a name', { catalogEntry: entry({ id: 'X-1' }) }, ['threat/X-1: warning']],
  [
    'catalog-entry-faulty',
    'a technique that is not there',
    { catalogEntry: entry({ ...threat, techniqueIds: ['T9999'] }) },
    ['threat/X-1: warning'],
  ],
  [
    'catalog-entry-faulty',
    'the id of a built-in entry',
    {
      catalogEntry: [{ id: 'threat/T0860', kind: 'threat', entryId: 'T0860', content: { ...threat, id: 'T0860' } }],
    },
    ['threat/T0860: warning'],
  ],
  ['catalog-entry-faulty', 'a sound entry', { catalogEntry: entry(threat) }, []],
  [
    'component-category-unknown',
    'assets of types in own words',
    { zone, asset: [{ ...plc, type: 'mixer' }] },
    ['zone:Z: info'],
  ],
  [
    'component-category-unknown',
    'a conduit',
    { zone, conduit: [{ id: 'C', from: 'Z', to: { external: 'V' } }], asset: [{ id: 'A', conduitId: 'C' }] },
    ['conduit:C: info'],
  ],
  [
    'component-category-unknown',
    'known types and mere carriers of data',
    { zone, asset: [plc, { id: 'B', type: 'usb-media', zoneId: 'Z' }] },
    [],
  ],
  [
    'not-applicable-without-reason',
    'a blank reason',
    { zone, requirementStatus: [status('SR 1.1', { status: 'not-applicable', rationale: ' ' })] },
    ['zone:Z: warning'],
  ],
  [
    'not-applicable-without-reason',
    'an asset',
    { zone, asset: [plc], requirementStatus: [status('CR 1.1', { status: 'not-applicable' }, atAsset)] },
    ['asset:A: warning'],
  ],
  [
    'not-applicable-without-reason',
    'a reason',
    { zone, requirementStatus: [status('SR 1.1', { status: 'not-applicable', rationale: 'No people.' })] },
    [],
  ],
  [
    'product-twice',
    'the same product in other case',
    { product: [product, { ...product, id: 'Q', vendor: 'MAKER ' }] },
    ['Q: warning'],
  ],
  [
    'product-twice',
    'two versions, and products without a name',
    {
      product: [
        product,
        { ...product, id: 'Q', version: '2' },
        { id: 'R', vendor: '', name: '', version: '' },
        { id: 'S', vendor: '', name: '', version: '' },
      ],
    },
    [],
  ],
  ['requirement-status-ignored', 'an unknown id', { zone, requirementStatus: [status('SR 9.9')] }, ['zone:Z: warning']],
  [
    'requirement-status-ignored',
    'a component requirement at a zone',
    { zone, requirementStatus: [status('CR 1.1')] },
    ['zone:Z: warning'],
  ],
  [
    'requirement-status-ignored',
    'a system requirement at an asset',
    { zone, asset: [plc], requirementStatus: [status('SR 1.1', {}, atAsset)] },
    ['asset:A: warning'],
  ],
  [
    'requirement-status-ignored',
    'the whole SUC',
    { zone, requirementStatus: [status('SR 1.1', {}, { kind: 'suc' })] },
    ['suc: warning'],
  ],
  [
    'requirement-status-ignored',
    'statuses where they belong',
    { zone, asset: [plc], requirementStatus: [status('SR 1.1'), status('CR 1.1', {}, atAsset)] },
    [],
  ],
  [
    'sl-achieved-disagrees',
    'a level that is not borne out',
    { zone: [{ ...zone[0], slAchieved: { level: 2 } }], requirementStatus: [status('SR 1.1', { status: 'partly' })] },
    ['zone:Z: warning'],
  ],
  [
    'sl-achieved-disagrees',
    'a range that begins lower and statuses that give it',
    { zone: [{ ...zone[0], slAchieved: { range: [0, 3] } }], requirementStatus: [status('SR 1.1')] },
    [],
  ],
  ['sl-achieved-disagrees', 'nothing declared', { zone, requirementStatus: [status('SR 1.1')] }, []],
  ['sl-achieved-disagrees', 'nothing assessed', { zone: [{ ...zone[0], slAchieved: { level: 2 } }] }, []],
  ['sl-capability-below-target', 'a component that cannot', { zone, asset: [weak] }, ['zone:Z: warning']],
  [
    'sl-capability-below-target',
    'one that is compensated for',
    {
      zone,
      asset: [weak],
      countermeasure: [{ id: 'M', status: 'done', requirementIds: ['SR 1.1'], subjects: [{ kind: 'zone', id: 'Z' }] }],
    },
    ['zone:Z: info'],
  ],
  ['sl-capability-below-target', 'SL-C that is not known', { zone, asset: [plc] }, []],
  [
    'sl-capability-below-target',
    'components that can',
    { zone, asset: [{ ...plc, slCapability: [2, 2, 2, 2, 2, 2, 2] }] },
    [],
  ],
  [
    'sl-capability-disagrees',
    'an asset whose statuses say less',
    { zone, asset: [weak], requirementStatus: [status('CR 1.1', { status: 'not-met' }, atAsset)] },
    ['asset:A: warning'],
  ],
  [
    'sl-capability-disagrees',
    'a product whose answers say less',
    {
      product: [
        {
          ...product,
          componentCategories: ['embedded-device'],
          slCapability: [3, 3, 3, 3, 3, 3, 3],
          answers: { 'CR 1.1': { status: 'partly' } },
        },
      ],
    },
    ['product:P: warning'],
  ],
  ['sl-capability-disagrees', 'a vector alone', { zone, asset: [weak] }, []],
  [
    'sl-capability-disagrees',
    'answers that bear the vector out where they speak',
    {
      product: [
        {
          ...product,
          componentCategories: ['embedded-device'],
          slCapability: [0, 3, 3, 3, 3, 3, 3],
          answers: { 'CR 1.1': { status: 'not-met' } },
        },
      ],
    },
    [],
  ],
];

ruleCases(cases);
