import { expect, test } from 'vitest';
import { scenarioMaker } from '#shared/commands/new-scenario.ts';
import { aPlant } from '#tests/support/plant.ts';

const register = aPlant({ scenario: [{ id: 'R-02' }, { id: 'R-14' }] }).scenario;

test('new ids go on from the highest number of the last prefix', () => {
  const make = scenarioMaker(register);
  expect([make().id, make('R-14').id, make('S-7').id]).toEqual(['R-15', 'R-16', 'S-7']);
});

test('an empty register begins with R-01', () => {
  expect(scenarioMaker(new Map())().id).toBe('R-01');
});
