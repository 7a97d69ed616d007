import { carriersOf } from '#renderer/features/suc/carried-by.ts';
import { cellName, fieldOf, lacksOf, sections } from '#renderer/features/suc/sections.ts';
import { placeOfLack } from '#renderer/frame/rail-places.ts';
import { places } from '#renderer/state/view-store.ts';
import { sucOf } from '#shared/model/model.ts';
import { sucSchema } from '#shared/model/suc.ts';
import { aPlant, assessed, type PlantRows } from '#tests/support/plant.ts';
import { expect, test } from 'vitest';

const zone = [{ id: 'Z' }];
const fieldIn = (what: string, rows: PlantRows) => {
  const model = aPlant(rows);
  return fieldOf(what, sucOf(model), model.zone);
};

/** Its id, and what is stated elsewhere: the currency in the budget, cover and logo with the reports. */
const elsewhere = ['id', 'currency', 'paper'];

test('every field of the SUC is on its screen, once', () => {
  const asked = sections.flatMap(({ fields = [], list }) => [
    ...fields.map(({ field }) => field),
    ...(list ? [list] : []),
  ]);
  expect(asked.toSorted()).toEqual(
    Object.keys(sucSchema.shape)
      .filter((field) => !elsewhere.includes(field))
      .toSorted(),
  );
});

test('what the rail sends to this screen has a field there, and is said in its section', () => {
  const { workflow } = assessed({ suc: { accessPoints: [{ id: 'AP' }] } });
  const { workflow: empty } = assessed({});
  const steps = [...workflow, ...empty];
  const sent = steps.flatMap(({ zcr, missing }) =>
    missing.filter(({ subject }) => placeOfLack(zcr, subject, places) === 'suc').map(({ reason }) => reason),
  );
  const said = sections.flatMap((section) => [...lacksOf(section, steps).keys()]);
  expect(sent).toContain('no-perimeter');
  expect(said).toEqual(
    expect.arrayContaining([
      'no-purpose',
      'no-owner',
      'no-operating-environment',
      'no-threat-environment',
      'no-policies',
      'no-regulations',
    ]),
  );
  for (const reason of sent) {
    expect(said).toContain(reason);
    expect(fieldIn(reason, {})).not.toBe(reason);
  }
});

test.each<[name: string, accessPoints: readonly object[], expected: string]>([
  [
    'without a name',
    [
      { id: 'A', name: 'VPN', zoneId: 'Z' },
      { id: 'B', zoneId: 'Z' },
    ],
    cellName('accessPoints', 'B', 'name'),
  ],
  ['without a zone', [{ id: 'A', name: 'VPN' }, { id: 'B' }], cellName('accessPoints', 'A', 'zoneId')],
  ['that is whole', [{ id: 'A', name: 'VPN', zoneId: 'Z' }], 'accessPoints'],
])('an open access point is found: one %s', (_name, accessPoints, expected) => {
  for (const what of ['access-point-open', 'access-point-without-name', 'access-point-without-zone'])
    expect(fieldIn(what, { zone, suc: { accessPoints } })).toBe(expected);
});

test('the name of a field stands for itself', () => {
  expect(fieldIn('perimeter', {})).toBe('perimeter');
});

test('functions that nobody rated are counted', () => {
  const { workflow } = assessed({
    suc: { essentialFunctions: [{ id: 'A' }, { id: 'B' }, { id: 'C' }] },
    initialRisk: [{ id: 'A', consequences: { safety: 'c2' } }],
  });
  const functions = sections.find(({ id }) => id === 'functions')!;
  expect([...lacksOf(functions, workflow)]).toEqual([['function-not-rated', 2]]);
});

test('what carries a function is told by zone and conduit', () => {
  const carriers = carriersOf(
    aPlant({
      zone: [{ id: 'Z', name: 'Control' }],
      conduit: [{ id: 'C', name: 'Radio', from: 'Z', to: { external: 'V' } }],
      suc: { essentialFunctions: [{ id: 'F' }, { id: 'G' }] },
      asset: [
        { id: 'A', name: 'PLC', zoneId: 'Z', essentialFunctionId: 'F' },
        { id: 'B', conduitId: 'C', essentialFunctionId: 'F' },
        { id: 'D', zoneId: 'Z', essentialFunctionId: 'F' },
        { id: 'E', essentialFunctionId: 'F' },
        { id: 'H', zoneId: 'Z' },
      ],
    }),
  );
  expect([...carriers]).toEqual([
    [
      'F',
      [
        {
          where: 'Control',
          assets: [
            { id: 'A', name: 'PLC' },
            { id: 'D', name: 'D' },
          ],
        },
        { where: 'Radio', assets: [{ id: 'B', name: 'B' }] },
        { where: '', assets: [{ id: 'E', name: 'E' }] },
      ],
    ],
  ]);
});
