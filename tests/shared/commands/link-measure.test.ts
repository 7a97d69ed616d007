import { expect, test } from 'vitest';
import { runCommand } from '#shared/commands/command.ts';
import { linkMeasure } from '#shared/commands/link-measure.ts';
import { smallPlant } from '#tests/support/small-plant.ts';

test('a measure is linked to exactly the scenarios that are named, and others keep theirs', () => {
  const outcome = runCommand(smallPlant(), linkMeasure('M1', ['R2', 'R3']));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  const links = [...outcome.value.model.scenario.values()].map(({ countermeasureIds }) => countermeasureIds);
  expect(links).toEqual([['M2'], ['M1'], ['M1']]);
  expect(outcome.value.diff).toHaveLength(3);
});

test('links that are there already are no step, and a measure that is not there is refused', () => {
  expect(runCommand(smallPlant(), linkMeasure('M1', ['R1']))).toMatchObject({ ok: true, value: { diff: [] } });
  expect(runCommand(smallPlant(), linkMeasure('none', ['R1'])).ok).toBe(false);
});
