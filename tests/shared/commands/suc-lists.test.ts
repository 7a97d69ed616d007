import { runCommand, type Command } from '#shared/commands/command.ts';
import {
  addAccessPoints,
  addEssentialFunction,
  editAccessPoint,
  editEssentialFunction,
  removeAccessPoint,
  removeEssentialFunction,
} from '#shared/commands/suc-lists.ts';
import { sucOf, type Model } from '#shared/model/model.ts';
import { accessPointSchema, essentialFunctionSchema } from '#shared/model/suc.ts';
import { aPlant } from '#tests/support/plant.ts';
import en from '#catalog/locales/en/command.json' with { type: 'json' };
import { expect, test } from 'vitest';

function after(model: Model, command: Command): Model {
  const outcome = runCommand(model, command);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.model;
}

const point = (id: string, fields: object = {}) => accessPointSchema.parse({ id, ...fields });
const one = (id: string, fields: object = {}) => essentialFunctionSchema.parse({ id, ...fields });
const plant = () =>
  aPlant({
    suc: {
      perimeter: 'The fence',
      accessPoints: [{ id: 'AP-1', name: 'VPN' }, { id: 'AP-2' }],
      essentialFunctions: [{ id: 'EF-1', name: 'Trip' }, { id: 'EF-2' }],
    },
    zone: [{ id: 'Z' }],
    asset: [
      { id: 'PLC', zoneId: 'Z', essentialFunctionId: 'EF-1' },
      { id: 'HMI', zoneId: 'Z', essentialFunctionId: 'EF-2' },
    ],
    scenario: [
      { id: 'R1', essentialFunctionId: 'EF-1' },
      { id: 'R2', essentialFunctionId: 'EF-2' },
    ],
    initialRisk: [
      { id: 'EF-1', consequences: { safety: 'c2' } },
      { id: 'EF-2', consequences: { safety: 'c1' } },
    ],
  });

test.each<[name: string, command: Command, ids: readonly string[]]>([
  ['added', addAccessPoints([point('AP-3'), point('AP-4')]), ['AP-1', 'AP-2', 'AP-3', 'AP-4']],
  ['removed', removeAccessPoint(point('AP-1')), ['AP-2']],
  ['changed', editAccessPoint('AP-2', { name: 'Radio', zoneId: 'Z' }), ['AP-1', 'AP-2']],
])('access points that are %s leave everything else as it was', (_name, command, ids) => {
  const before = plant();
  const model = after(before, command);
  expect(sucOf(model).accessPoints.map(({ id }) => id)).toEqual(ids);
  expect({ ...model, suc: null }).toEqual({ ...before, suc: null });
  expect({ ...sucOf(model), accessPoints: [] }).toEqual({ ...sucOf(before), accessPoints: [] });
});

test('a change of one row leaves the others', () => {
  const model = after(plant(), editAccessPoint('AP-2', { name: 'Radio', zoneId: 'Z' }));
  expect(sucOf(model).accessPoints).toEqual([
    point('AP-1', { name: 'VPN' }),
    point('AP-2', { name: 'Radio', zoneId: 'Z' }),
  ]);
  const renamed = after(plant(), editEssentialFunction('EF-2', { name: 'Dosing' }));
  expect(sucOf(renamed).essentialFunctions).toEqual([one('EF-1', { name: 'Trip' }), one('EF-2', { name: 'Dosing' })]);
});

test('an access point cannot lead to a zone that is not there', () => {
  expect(runCommand(plant(), editAccessPoint('AP-1', { zoneId: 'nowhere' })).ok).toBe(false);
});

test('a function that is removed takes its initial risk along, and nothing names it any more', () => {
  const model = after(plant(), removeEssentialFunction(one('EF-1')));
  expect(sucOf(model).essentialFunctions.map(({ id }) => id)).toEqual(['EF-2']);
  expect([...model.initialRisk.keys()]).toEqual(['EF-2']);
  expect([...model.asset.values()].map(({ essentialFunctionId }) => essentialFunctionId)).toEqual([null, 'EF-2']);
  expect([...model.scenario.values()].map(({ essentialFunctionId }) => essentialFunctionId)).toEqual([null, 'EF-2']);
});

test('every step has a name', () => {
  const commands = [
    addEssentialFunction(one('EF-3')),
    editEssentialFunction('EF-1', {}),
    removeEssentialFunction(one('EF-1')),
    editAccessPoint('AP-1', {}),
    removeAccessPoint(point('AP-1')),
  ];
  for (const { label } of commands) expect(Object.keys(en)).toContain(label.key);
  expect(Object.keys(en)).toContain(`${addAccessPoints([point('AP-3')]).label.key}_one`);
});
