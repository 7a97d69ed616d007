import { expect, it } from 'vitest';
import { runCommand } from '#shared/commands/command.ts';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { removeCategory, removeScaleLevel, replacePolicy } from '#shared/commands/policy-scales.ts';
import { restoreSignedCriteria, signPolicy, withdrawSignature } from '#shared/commands/sign-policy.ts';
import { changedCriteria } from '#shared/engine/breach.ts';
import type { Command } from '#shared/commands/command.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import { criteriaOf, POLICY_ID } from '#shared/model/policy.ts';
import { aPlant, aPolicy } from '#tests/support/plant.ts';

const lock = { lockedBy: 'Ana', lockedAt: '2026-11-23T10:00:00.000Z', digest: 'ab' };

function after(model: Model, ...commands: readonly Command[]): Model {
  return commands.reduce((before, command) => {
    const outcome = runCommand(before, command);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    return outcome.value.model;
  }, model);
}

const plant = aPlant();
const sign = signPolicy(lock, criteriaOf(policyOf(plant)));
const rename = editEntity('policy', POLICY_ID, { name: 'Other' });

it('keeps the criteria as they were signed, and puts them back', () => {
  const changed = after(plant, sign, rename);
  expect(changedCriteria(policyOf(changed))).toEqual(['name']);
  const back = policyOf(after(changed, restoreSignedCriteria()));
  expect(criteriaOf(back)).toEqual(criteriaOf(policyOf(plant)));
  expect(back.lock).toEqual(lock);
});

it('withdraws the signature and leaves the criteria', () => {
  const open = policyOf(after(plant, sign, rename, withdrawSignature()));
  expect([open.lock, open.lockedCriteria, open.name]).toEqual([null, null, 'Other']);
});

it('changes nothing where nothing was signed', () => {
  expect(after(plant, restoreSignedCriteria())).toEqual(plant);
});

it('keeps the signature when another policy is taken, so that the change shows', () => {
  const replaced = policyOf(after(plant, sign, replacePolicy(aPolicy({ name: 'Ready' }))));
  expect(replaced.lock).toEqual(lock);
  expect(changedCriteria(replaced)).toEqual(['name']);
});

it.each<[what: string, command: Command, left: object]>([
  ['a level', removeScaleLevel('consequenceLevels', 'c3'), { operation: 'c1' }],
  ['a level of the other scale', removeScaleLevel('likelihoodLevels', 'l3'), { safety: 'c3', operation: 'c1' }],
  ['a category', removeCategory('safety'), { operation: 'c1' }],
])('takes ratings of functions and what is enabled with %s', (_, command, left) => {
  const ratings = { safety: 'c3', operation: 'c1' };
  const rated = aPlant({
    suc: { essentialFunctions: [{ id: 'F' }] },
    initialRisk: [{ id: 'F', consequences: ratings }],
    scenario: [{ id: 'R', enabledConsequences: ratings }],
  });
  const model = after(rated, command);
  expect(model.initialRisk.get('F')?.consequences).toEqual(left);
  expect(model.scenario.get('R')?.enabledConsequences).toEqual(left);
});
