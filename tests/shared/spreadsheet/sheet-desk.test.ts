import { entitySchemas, type Model } from '#shared/model/model.ts';
import { learnedFrom, makeSheetDesk } from '#shared/spreadsheet/sheet-desk.ts';
import { aPlant } from '#tests/support/plant.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { pageOf, sheetTexts } from '#tests/support/spreadsheet.ts';
import { expect, it } from 'vitest';

const options = { clears: false, takesDoubtful: false, learned: [], locale: 'en' } as const;

const plant = aPlant({ zone: [{ id: 'Z1', name: 'Control' }], asset: [{ id: 'A1', name: 'Pump', zoneId: 'Z1' }] });

function deskOver(model: () => Model, ...texts: readonly string[]) {
  let made = 0;
  return makeSheetDesk({
    pages: texts.map((text) => pageOf(text)),
    model,
    catalog: theCatalog,
    texts: sheetTexts,
    makeId: () => `new-${(made += 1)}`,
  });
}

const desk = (...texts: readonly string[]) => deskOver(() => plant, ...texts);

const table = 'Name|Zone|Maker code\nPump|Control|Acme\nFan|Hall|Beta\n|Hall|Gamma';

it('shows what a page would bring, before and after in the words of the language', () => {
  const sheet = desk(table);
  const look = sheet.look({ ...options, page: 0 });
  expect(look).toMatchObject({
    kind: 'asset',
    headRow: 0,
    counts: { new: 1, changed: 0, doubtful: 0, refused: 1, same: 1 },
    zones: ['Hall'],
    taken: 1,
  });
  expect(look.columns.map(({ head, column }) => [head, column])).toEqual([
    ['Name', 'name'],
    ['Zone', 'zoneId'],
    ['Maker code', null],
  ]);
  expect(sheet.rows({ state: 'new', from: 0, to: 9, locale: 'ja' })).toMatchObject([
    {
      row: 3,
      name: 'Fan',
      cells: expect.arrayContaining([{ column: 'zoneId', before: '', after: 'Hall' }]) as unknown,
    },
  ]);
  expect(sheet.rows({ state: 'new', from: 1, to: 9, locale: 'ja' })).toEqual([]);
  const taken = sheet.take();
  expect(taken?.count).toBe(1);
  expect(
    taken?.diff.map(({ kind, before, after }) => [kind, before, entitySchemas[kind].safeParse(after).success]),
  ).toEqual([
    ['zone', null, true],
    ['asset', null, true],
  ]);
});

it('gives nothing to take where the plant has become another since', () => {
  let now = plant;
  const sheet = deskOver(() => now, table);
  sheet.look({ ...options, page: 0 });
  now = { ...plant };
  expect(sheet.take()).toBeNull();
  sheet.look({ ...options, page: 0 });
  expect(sheet.take()?.count).toBe(1);
});

it('takes a column for what a person says, and remembers the head', () => {
  const sheet = desk(table);
  const first = sheet.look({ ...options, page: 0 });
  const look = sheet.look({ ...options, page: 0, kind: 'asset', columns: ['name', 'zoneId', 'vendor'] });
  expect(look.counts).toMatchObject({ new: 1, changed: 1 });
  const learned = learnedFrom('asset', look.columns, []);
  expect(learned).toEqual([{ kind: 'asset', head: 'Maker code', column: 'vendor' }]);
  expect(learnedFrom('asset', first.columns, learned)).toEqual(learned);
  const again = desk('ID|ＭＡＫＥＲ　code\nA1|X').look({ ...options, page: 0, learned });
  expect(again.columns.map(({ column }) => column)).toEqual(['id', 'vendor']);
  const unlearned = learnedFrom(
    'asset',
    look.columns.map((one) => ({ ...one, column: null, recognised: 'vendor' })),
    learned,
  );
  expect(unlearned.filter(({ head }) => head === 'Maker code')).toEqual([
    { kind: 'asset', head: 'Maker code', column: null },
  ]);
});

it('reads the page, the kind and the row of heads that a person says', () => {
  const sheet = desk('Anything', 'List of zones|x\nName|Zone\nHall|Control');
  expect(sheet.look({ ...options, page: 1 })).toMatchObject({ kind: 'asset', headRow: 1 });
  expect(sheet.look({ ...options, page: 1, kind: 'zone' })).toMatchObject({ kind: 'zone' });
  expect(sheet.look({ ...options, page: 1, kind: 'asset', headRow: null })).toMatchObject({ headRow: null });
  expect(sheet.look({ ...options, page: 7 })).toMatchObject({ taken: 0, columns: [] });
});
