import { expect, test } from 'vitest';
import { runCommand } from '#shared/commands/command.ts';
import { replaceRetiredTechniques } from '#shared/commands/replace-retired-techniques.ts';
import { applyDiff, reverseDiff } from '#shared/diff/model-diff.ts';
import { aPlant } from '#tests/support/plant.ts';

const successors = new Map([
  ['T0855', 'T1692.001'],
  ['T0856', 'T1692.002'],
  ['T0833', null],
]);

function replaced(techniqueIds: string[]) {
  const plant = aPlant({ scenario: [{ id: 'R-01', techniqueIds }] });
  const outcome = runCommand(plant, replaceRetiredTechniques(successors));
  if (!outcome.ok) throw new Error('refused');
  return { ...outcome.value, before: plant };
}

test.each([
  ['a successor stands where the retired one stood', ['T0831', 'T0855', 'T0814'], ['T0831', 'T1692.001', 'T0814']],
  ['each stands once', ['T1692.001', 'T0855', 'T0855', 'T0831'], ['T1692.001', 'T0831']],
  ['one without a successor stays', ['T0833', 'T0856'], ['T0833', 'T1692.002']],
])('%s', (_what, before, after) => {
  expect(replaced(before).model.scenario.get('R-01')?.techniqueIds).toEqual(after);
});

test.each([[['T0831', 'T0831']], [['T0833']], [['X-1']], [[]]])('%j is left as it is', (techniqueIds) => {
  expect(replaced(techniqueIds).diff).toEqual([]);
});

test('all scenarios are one step, and undoing it takes all of them back', () => {
  const plant = aPlant({
    scenario: [
      { id: 'R-01', techniqueIds: ['T0855'] },
      { id: 'R-02', techniqueIds: ['T0856'] },
    ],
  });
  const outcome = runCommand(plant, replaceRetiredTechniques(successors));
  if (!outcome.ok) throw new Error('refused');
  expect(outcome.value.diff).toHaveLength(2);
  expect(applyDiff(outcome.value.model, reverseDiff(outcome.value.diff))).toEqual(plant);
});
