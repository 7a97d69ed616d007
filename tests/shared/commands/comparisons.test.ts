import { expect, it } from 'vitest';
import { runCommand, type Command } from '#shared/commands/command.ts';
import { rateFunction } from '#shared/commands/rate-function.ts';
import { recordComparisons } from '#shared/commands/record-comparisons.ts';
import type { Model } from '#shared/model/model.ts';
import { aPlant } from '#tests/support/plant.ts';

const plant = aPlant({
  zone: [{ id: 'Z' }, { id: 'Y' }],
  suc: { essentialFunctions: [{ id: 'F' }] },
  comparison: [
    { id: 'zone:Z', subject: { kind: 'zone', id: 'Z' }, outcome: 'detailed', reason: 'Chlorine', by: 'Ana' },
  ],
});
const [z, y] = (['Z', 'Y'] as const).map((id) => ({ kind: 'zone', id }) as const);
const signed = { by: 'Ben', at: '2026-11-23T10:00:00.000Z' };

function after(model: Model, command: Command): Model {
  const outcome = runCommand(model, command);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.model;
}

it('records an outcome for many at once, and keeps the reason that was given', () => {
  const decisions = [z!, y!].map((subject) => ({ subject, outcome: 'tolerable' }) as const);
  expect([...after(plant, recordComparisons(decisions, signed)).comparison.values()]).toEqual([
    { id: 'zone:Z', subject: z, outcome: 'tolerable', reason: 'Chlorine', ...signed },
    { id: 'zone:Y', subject: y, outcome: 'tolerable', reason: '', ...signed },
  ]);
});

it('takes a decision back', () => {
  expect(after(plant, recordComparisons([{ subject: z!, outcome: null }], signed)).comparison.size).toBe(0);
});

it('rates the loss of a function, and keeps what is not said', () => {
  const rated = after(plant, rateFunction('F', { consequences: { safety: 'c3' } }));
  const why = after(rated, rateFunction('F', { rationale: 'Overspeed' }));
  expect(why.initialRisk.get('F')).toEqual({ id: 'F', consequences: { safety: 'c3' }, rationale: 'Overspeed' });
});
