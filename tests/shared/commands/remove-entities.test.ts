import { expect, test } from 'vitest';
import { runCommand } from '#shared/commands/command.ts';
import { removeEntities, type EntityRef } from '#shared/commands/remove-entities.ts';
import { entityKinds, type Model } from '#shared/model/model.ts';
import { smallPlant } from '#tests/support/small-plant.ts';

function after(model: Model, refs: readonly EntityRef[]): Model {
  const outcome = runCommand(model, removeEntities(refs));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.model;
}

function idsOf(model: Model): Record<string, string[]> {
  return Object.fromEntries(entityKinds.map((kind) => [kind, [...model[kind].keys()]]));
}

test('a zone takes its sub-zones, assets, conduits, channels, scenarios, ballots, statuses and places with it', () => {
  expect(idsOf(after(smallPlant(), [{ kind: 'zone', id: 'Z1' }]))).toEqual({
    suc: ['suc'],
    policy: ['policy'],
    zone: ['Z3'],
    conduit: [],
    channel: [],
    asset: ['A3'],
    threatSource: ['TS'],
    assumption: ['AS'],
    countermeasure: ['M1', 'M2'],
    scenario: ['R3'],
    requirementStatus: [],
    diagram: ['D1'],
    note: ['N1'],
    placement: ['main/zone:Z3', 'D1/zone:Z3', 'D1/note:N1'],
    product: ['P1'],
    catalogEntry: ['threat/X-1'],
    dismissal: ['denial@Z1'],
    initialRisk: ['trip'],
    comparison: [],
    verification: [],
    workshop: ['W1'],
    ballot: [],
    trigger: ['T1'],
    baseline: ['B1'],
    attachment: ['L1'],
    outage: ['O1'],
    programmeStatus: ['2-4/Maker/SP.01.01'],
    programmeRecord: ['G1'],
    incident: ['I1'],
    audit: ['U1'],
    review: ['V1'],
    action: ['X1'],
  });
});

test('a diagram takes its notes and places with it, and goes with the last zone that it shows', () => {
  const without = idsOf(after(smallPlant(), [{ kind: 'diagram', id: 'D1' }]));
  expect([without['diagram'], without['note']]).toEqual([[], []]);
  expect(without['placement']).toEqual(['main/zone:Z1', 'main/zone:Z2', 'main/zone:Z3', 'main/asset:A1']);
  const oneLess = after(smallPlant(), [{ kind: 'zone', id: 'Z2' }]);
  expect(oneLess.diagram.get('D1')?.zoneIds).toEqual(['Z3']);
  const none = after(oneLess, [{ kind: 'zone', id: 'Z3' }]);
  expect([none.diagram.size, none.note.size]).toEqual([0, 0]);
});

test('a diagram of the whole plant stays whatever zones go', () => {
  const model = smallPlant();
  const whole = { ...model, diagram: new Map([['D1', { id: 'D1', name: 'All', zoneIds: [], description: '' }]]) };
  const refs: EntityRef[] = ['Z1', 'Z3'].map((id) => ({ kind: 'zone', id }));
  expect(after(whole, refs).diagram.get('D1')?.zoneIds).toEqual([]);
});

test('lists and access points let go of a removed zone', () => {
  const model = after(smallPlant(), [{ kind: 'zone', id: 'Z1' }]);
  expect(model.suc.get('suc')?.accessPoints.map((point) => point.zoneId)).toEqual([null]);
  expect(model.countermeasure.get('M1')?.subjects).toEqual([{ kind: 'zone', id: 'Z3' }]);
});

test('optional references are cleared, list references leave the list', () => {
  const refs: EntityRef[] = [
    { kind: 'threatSource', id: 'TS' },
    { kind: 'assumption', id: 'AS' },
    { kind: 'countermeasure', id: 'M1' },
  ];
  const model = after(smallPlant(), refs);
  expect(model.scenario.get('R1')).toMatchObject({
    threatSourceId: null,
    assumptionIds: [],
    countermeasureIds: ['M2'],
  });
  expect(model.countermeasure.get('M2')?.dependencyIds).toEqual([]);
});

test('the SUC and the policy stay', () => {
  const model = smallPlant();
  const refs: EntityRef[] = [
    { kind: 'suc', id: 'suc' },
    { kind: 'policy', id: 'policy' },
  ];
  expect(after(model, refs)).toEqual(model);
});
