import { agendaOf, isSettled } from '#shared/workshop/agenda.ts';
import { scenarioSchema } from '#shared/model/scenario.ts';
import { aPlant } from '#tests/support/plant.ts';
import { describe, expect, it } from 'vitest';

const settled = {
  likelihood: 'l1',
  consequences: { safety: 'c1' },
  treatment: 'accept',
  decision: { by: 'Ana', at: '', reason: '' },
};
const plant = aPlant({
  zone: [{ id: 'Z1' }, { id: 'Z2' }],
  conduit: [{ id: 'C', from: 'Z1', to: 'Z2' }],
  asset: [
    { id: 'A1', zoneId: 'Z1' },
    { id: 'A2', zoneId: 'Z2' },
  ],
  scenario: [
    { id: 'zone', subject: { kind: 'zone', id: 'Z1' }, ...settled },
    { id: 'other', subject: { kind: 'zone', id: 'Z2' } },
    { id: 'asset', subject: { kind: 'asset', id: 'A1' } },
    { id: 'far', subject: { kind: 'asset', id: 'A2' }, ...settled },
    { id: 'conduit', subject: { kind: 'conduit', id: 'C' } },
    { id: 'suc', subject: { kind: 'suc' } },
  ],
});

it.each([
  [{ what: 'all' } as const, ['zone', 'other', 'asset', 'far', 'conduit', 'suc']],
  [{ what: 'undecided' } as const, ['other', 'asset', 'conduit', 'suc']],
  [{ what: 'zone', zoneId: 'Z1' } as const, ['zone', 'asset', 'conduit']],
  [{ what: 'zone', zoneId: 'gone' } as const, []],
])('the agenda of %o', (filter, ids) => {
  expect(agendaOf(plant, filter)).toEqual(ids);
});

describe('a scenario is settled', () => {
  const whole = scenarioSchema.parse({ id: 'R', ...settled });

  it('with both ratings, a treatment and a decision; the overall consequence will do', () => {
    expect(isSettled(whole)).toBe(true);
    expect(isSettled({ ...whole, consequences: {}, consequence: 'c1' })).toBe(true);
  });

  it.each([{ likelihood: null }, { consequences: {} }, { treatment: null }, { decision: null }])(
    'but not with %o',
    (lack) => {
      expect(isSettled({ ...whole, ...lack })).toBe(false);
    },
  );
});
