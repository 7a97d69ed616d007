import { expect, test } from 'vitest';
import { runCommand } from '#shared/commands/command.ts';
import { scenariosFrom, takeProposals, type WordedProposal } from '#shared/commands/take-proposals.ts';
import { reverseDiff, applyDiff } from '#shared/diff/model-diff.ts';
import { aPlant } from '#tests/support/plant.ts';

const plant = aPlant({
  zone: [{ id: 'Z1', name: 'Control' }, { id: 'Z2' }],
  scenario: [{ id: 'R-07', name: 'Traffic overheard' }],
});

function worded(patternId: string, zoneId: string, name: string): WordedProposal {
  return {
    patternId,
    subject: { kind: 'zone', id: zoneId },
    techniqueIds: ['T0842'],
    name,
    nameWithSubject: `${name} (${zoneId})`,
    vulnerability: 'Clear text.',
  };
}

test('a proposal becomes a scenario that remembers its pattern and is not rated', () => {
  expect(scenariosFrom([worded('program', 'Z1', 'Program changed')], plant.scenario)).toMatchObject([
    {
      id: 'R-08',
      name: 'Program changed',
      subject: { kind: 'zone', id: 'Z1' },
      techniqueIds: ['T0842'],
      vulnerability: 'Clear text.',
      patternId: 'program',
      likelihood: null,
      consequence: null,
      treatment: null,
    },
  ]);
});

test.each([
  ['the register has it', [worded('a', 'Z1', 'Traffic overheard')], ['Traffic overheard (Z1)']],
  [
    'it comes twice',
    [worded('a', 'Z1', 'Line cut'), worded('a', 'Z2', 'Line cut')],
    ['Line cut (Z1)', 'Line cut (Z2)'],
  ],
  ['it is alone', [worded('a', 'Z1', 'Line cut'), worded('b', 'Z1', 'Line tapped')], ['Line cut', 'Line tapped']],
])('a name is told apart by its subject where %s', (_why, proposals, names) => {
  expect(scenariosFrom(proposals, plant.scenario).map(({ name }) => name)).toEqual(names);
});

test('a name that is too long for the register is cut', () => {
  const [scenario] = scenariosFrom([worded('a', 'Z1', 'x'.repeat(900))], plant.scenario);
  expect(scenario?.name).toHaveLength(500);
});

test('many are one step, and undoing it takes all of them back', () => {
  const scenarios = scenariosFrom([worded('a', 'Z1', 'A'), worded('b', 'Z2', 'B')], plant.scenario);
  const outcome = runCommand(plant, takeProposals(scenarios));
  if (!outcome.ok) throw new Error('refused');
  expect([...outcome.value.model.scenario.keys()]).toEqual(['R-07', 'R-08', 'R-09']);
  expect(applyDiff(outcome.value.model, reverseDiff(outcome.value.diff))).toEqual(plant);
});

test('a proposal for what is gone is refused and changes nothing', () => {
  const outcome = runCommand(plant, takeProposals(scenariosFrom([worded('a', 'Z9', 'A')], plant.scenario)));
  expect(outcome.ok).toBe(false);
});
