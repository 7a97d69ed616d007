import { expect, test } from 'vitest';
import { entityOptions } from '#renderer/features/programme/sheet/entity-options.ts';
import { aPlant } from '#tests/support/plant.ts';

const [first, second] = ['0192f0c1-0000-7000-8000-000000000001', '0192f0c1-0000-7000-8000-000000000002'];
const labels = (...scenario: readonly object[]) =>
  entityOptions(aPlant({ scenario: scenario.map((one) => ({ ...one })) }), 'scenario').map(({ label }) => label);

test('an option bears the id that people know, and one that the app made up only where names are the same', () => {
  expect(labels({ id: 'R-01', name: 'Theft; fire' }, { id: first, name: 'Ransomware' })).toEqual([
    'R-01 Theft, fire',
    'Ransomware',
  ]);
  expect(labels({ id: first, name: 'Theft' }, { id: second, name: 'Theft' })).toEqual([
    `${first} Theft`,
    `${second} Theft`,
  ]);
});
