import { createEntities } from '#shared/commands/create-entities.ts';
import { runCommand } from '#shared/commands/command.ts';
import { applyDiff } from '#shared/diff/model-diff.ts';
import { assetSchema, type Asset } from '#shared/model/asset.ts';
import { conduitSchema } from '#shared/model/conduit.ts';
import type { Model } from '#shared/model/model.ts';
import { scenarioSchema } from '#shared/model/scenario.ts';
import { zoneSchema } from '#shared/model/zone.ts';
import { pageOf, readInto } from '#tests/support/spreadsheet.ts';
import { aPlant } from '#tests/support/plant.ts';
import { describe, expect, it } from 'vitest';

const asset = (fields: Partial<Asset> & { id: string }) => ({
  kind: 'asset' as const,
  entity: assetSchema.parse(fields),
});
const zone = (id: string, name: string, code = '') => ({
  kind: 'zone' as const,
  entity: zoneSchema.parse({ id, name, code }),
});

function plant(): Model {
  const outcome = runCommand(
    aPlant(),
    createEntities([
      zone('Z1', 'Control', 'CTL'),
      zone('Z2', 'Field', 'FLD'),
      asset({ id: 'A1', name: 'Pump', zoneId: 'Z1', vendor: 'Acme' }),
      asset({ id: 'A2', name: 'Pump', zoneId: 'Z2' }),
      { kind: 'conduit', entity: conduitSchema.parse({ id: 'C1', name: 'Link', from: 'Z1', to: 'Z2' }) },
      { kind: 'scenario', entity: scenarioSchema.parse({ id: 'R-01', name: 'Flood' }) },
    ]),
  );
  if (!outcome.ok) throw new Error('no plant');
  return outcome.value.model;
}

const states = (text: string, options = {}) =>
  readInto(plant(), pageOf(text), options).rows.map(({ row, state, remarks }) => [
    row,
    state,
    ...remarks.map(({ code }) => code),
  ]);

describe('a table is known by its heads', () => {
  it.each([
    ['asset', 'Tag|Manufacturer|Model no.|IP address|Area'],
    ['asset', '機器名|メーカー|型式|IPアドレス|設置ゾーン|数量'],
    ['zone', 'ゾーン名|種別|SL-T|責任部門'],
    ['conduit', 'コンジット名|始点|終点|種別'],
    ['scenario', 'Threat scenario|Zone|Likelihood|Impact|Treatment'],
    ['requirementStatus', 'Zone|SR|Status|Comment'],
  ])('%s: %s', (kind, heads) => {
    expect(readInto(plant(), pageOf(heads)).recognised.kind).toBe(kind);
  });

  it('which may stand below a title and blank rows, and in two rows', () => {
    const { recognised, rows } = readInto(
      plant(),
      pageOf(`
資産台帳||||
||||
機器名|種別|ネットワーク||備考
機器名|種別|IPアドレス|MAC|備考
||||
ポンプ制御盤|PLC|10.0.0.1|00-11|
機器名|種別|IPアドレス|MAC|備考
|||| `),
    );
    expect(recognised).toEqual({
      kind: 'asset',
      headRow: 3,
      columns: ['name', 'type', 'addresses', null, 'description'],
    });
    expect(rows.map(({ row, after }) => [row, after])).toEqual([
      [6, expect.objectContaining({ name: 'ポンプ制御盤', type: 'plc', addresses: ['10.0.0.1'] })],
    ]);
  });
});

describe('a row of assets is', () => {
  it.each([
    ['new in another zone', 'Name|Zone|Vendor\nPump|Office|', [[2, 'new']]],
    ['the same', 'Name|Zone|Vendor\nPump|Control|Acme', [[2, 'same']]],
    ['the same by the code of its zone, whatever width and case', 'Name|Zone|Vendor\nｐｕｍｐ|ctl|', [[2, 'changed']]],
    ['changed', 'Name|Zone|Vendor\nPump|Control|Other', [[2, 'changed']]],
    ['as it was where a cell is empty', 'Name|Zone|Vendor\nPump|Control|', [[2, 'same']]],
    ['doubtful where it may be several', 'Name|Vendor\nPump|Acme', [[2, 'doubtful', 'severalRows']]],
    ['that which its id says', 'ID|Name|Vendor\nA1|Feed pump|Acme', [[2, 'changed']]],
    ['doubtful where a day is none', 'ID|Name|End of support\nA1|Pump|soon', [[2, 'doubtful', 'notUnderstood']]],
    ['doubtful where a formula went wrong', 'ID|Name|Vendor\nA1|Pump|#REF!', [[2, 'doubtful', 'errorValue']]],
    [
      'refused where it comes twice',
      'ID|Name|Vendor\nA1|Pump|X\nA1|Pump|Y',
      [
        [2, 'changed'],
        [3, 'refused', 'twice'],
      ],
    ],
    ['refused without a name', 'Name|Zone|Description\n|Control|what?', [[2, 'refused', 'noName']]],
    [
      'refused where a text is too long',
      `Name|Zone|Vendor\nValve|Control|${'x'.repeat(501)}`,
      [[2, 'refused', 'tooLong']],
    ],
    ['refused where it would sit in two places', 'Name|Zone|Conduit\nValve|Control|Link', [[2, 'refused', 'breaks']]],
  ])('%s', (_name, text, expected) => {
    expect(states(text)).toEqual(expected);
  });

  it('cleared where that is wanted', () => {
    const { rows } = readInto(plant(), pageOf('Name|Zone|Vendor\nPump|Control|'), { clears: true });
    expect(rows).toMatchObject([{ state: 'changed', after: { id: 'A1', vendor: '' } }]);
  });

  it('taken without what is not understood where that is wanted', () => {
    const text = 'ID|Vendor|End of support\nA1|Other|soon\nA2||2031年4月1日';
    const { rows } = readInto(plant(), pageOf(text), { takesDoubtful: true });
    expect(rows).toMatchObject([
      { state: 'doubtful', after: { vendor: 'Other', endOfSupport: null } },
      { state: 'changed', after: { endOfSupport: '2031-04-01' } },
    ]);
  });

  it('read with its count, its type and its zone, which comes into being once', () => {
    const { rows, zones } = readInto(plant(), pageOf('Name|Zone|Model\nFlow meter x12|New hall|\n操作端末|New hall|'));
    expect(zones.map(({ name }) => name)).toEqual(['New hall']);
    expect(rows.map(({ after }) => after)).toMatchObject([
      { name: 'Flow meter', count: 12, zoneId: zones[0]?.id },
      { name: '操作端末', zoneId: zones[0]?.id },
    ]);
  });
});

it.each([
  [
    'zones inside each other',
    'Zone|Inside|Kind\nControl|Field|\nField|Control|',
    [
      [2, 'refused', 'breaks'],
      [3, 'refused', 'breaks'],
    ],
  ],
  [
    'a zone inside one that comes later',
    'Zone|Inside|Kind\nCell|Hall|Safety\nHall||制御',
    [
      [2, 'new'],
      [3, 'new'],
    ],
  ],
  ['a zone of an unknown kind', 'Zone|Kind|Owner\nCell|blue|', [[2, 'doubtful', 'notUnderstood']]],
  ['a range as SL-T', 'Zone|SL-T|SL-A\nControl|1–2|1–2', [[2, 'doubtful', 'notUnderstood']]],
  [
    'levels',
    'Zone|SL-T|SL-A\nControl|SL 3|1–2\nField|3 3 3 2 3 3 2|0',
    [
      [2, 'changed'],
      [3, 'changed'],
    ],
  ],
  ['a reason without a level', 'Zone|SL-T|SL-T reason\nControl||why', [[2, 'doubtful', 'needsLevel']]],
  ['a conduit without an end', 'Conduit|From|To\nNew|Control|', [[2, 'refused', 'noEnd']]],
  ['a conduit from a zone to itself', 'Conduit|From|To\nNew|Control|CTL', [[2, 'refused', 'breaks']]],
  ['a conduit by its ends', 'Conduit|From|To|Kind\n|Control|Field|無線', [[2, 'changed']]],
  ['a conduit to the outside', 'Conduit|From|To\nRemote|> Vendor|Control', [[2, 'new']]],
  ['a scenario by its name', 'Scenario|Zone|Treatment\nFlood|Control|低減', [[2, 'changed']]],
  ['a technique that nobody knows', 'Scenario|Zone|Techniques\nFlood|Control|T9999', [[2, 'doubtful', 'notFound']]],
  ['an answer', 'Zone|Requirement|Status\nControl|SR1.1|適合\nField|SR 1.1|', [[2, 'new']]],
  ['an answer about nothing', 'Zone|Requirement|Status\nNowhere|SR 1.1|Met', [[2, 'refused', 'notFound']]],
])('%s', (_name, text, expected) => {
  expect(states(text)).toEqual(expected);
});

it('what is taken in is the same when it is read again', () => {
  const page = pageOf('Name|Type|Zone|Qty\nHMI|HMI|Control room|2\nPump|PLC|Control|\nValve|valve|Field|3');
  const before = plant();
  const after = applyDiff(before, readInto(before, page).diff);
  expect(readInto(after, page).rows.map(({ state }) => state)).toEqual(['same', 'same', 'same']);
});
