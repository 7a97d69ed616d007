import { expect, test } from 'vitest';
import { runCommand } from '#shared/commands/command.ts';
import { dismissOffers, restoreOffers } from '#shared/commands/dismiss-offers.ts';
import { aPlant } from '#tests/support/plant.ts';

function after(plant: ReturnType<typeof aPlant>, command: ReturnType<typeof dismissOffers>) {
  const outcome = runCommand(plant, command);
  if (!outcome.ok) throw new Error('refused');
  return outcome.value;
}

const plant = aPlant({ dismissal: [{ id: 'old@zone:Z1', reason: 'Said before.' }] });

test('offers are put aside with their reason, and brought back, each in one step', () => {
  const aside = after(plant, dismissOffers(['a@zone:Z1', 'b@conduit:C1'], 'No radio here.'));
  expect([...aside.model.dismissal.values()]).toEqual([
    { id: 'old@zone:Z1', reason: 'Said before.' },
    { id: 'a@zone:Z1', reason: 'No radio here.' },
    { id: 'b@conduit:C1', reason: 'No radio here.' },
  ]);
  expect(after(aside.model, restoreOffers(['a@zone:Z1', 'b@conduit:C1'])).model).toEqual(plant);
});

test('putting aside again changes the reason; bringing back what is not put aside is no step', () => {
  const again = after(plant, dismissOffers(['old@zone:Z1'], 'Better reason.'));
  expect(again.model.dismissal.get('old@zone:Z1')?.reason).toBe('Better reason.');
  expect(after(plant, restoreOffers(['never@zone:Z1'])).diff).toEqual([]);
});
