import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTriggers } from '#shared/commands/answer-triggers.ts';
import { runCommand } from '#shared/commands/command.ts';
import { reassess } from '#shared/engine/reassessment/reassess.ts';
import type { Model } from '#shared/model/model.ts';
import { triggerSchema, type Trigger } from '#shared/model/trigger.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { aPlant, type PlantRows } from '#tests/support/plant.ts';

const APPROVED_ON = '2026-01-31';
const TODAY = '2026-11-23';
const signatures = [{ name: 'Ana', role: 'Owner' }];
const baseline = [{ id: 'B', at: '2026-01-31T10:00:00.000Z', signatures }];
const rows = {
  suc: { accessPoints: [{ id: 'AP', name: 'Gate', zoneId: 'Z1' }] },
  zone: [
    { id: 'Z1', name: 'Control' },
    { id: 'Z2', name: 'Safety' },
  ],
  asset: [{ id: 'A', name: 'PLC', zoneId: 'Z1', vendor: 'Maker', product: 'P7', version: '1.0' }],
  conduit: [{ id: 'C', name: 'Trip', from: 'Z1', to: 'Z2' }],
  channel: [{ id: 'H', conduitId: 'C', protocol: 'modbus-tcp' }],
  product: [{ id: 'P', vendor: 'Maker', name: 'P7', version: '1.0', slCapability: [1, 1, 1, 1, 1, 1, 1] }],
  scenario: [{ id: 'R', subject: { kind: 'asset', id: 'A' } }],
  baseline,
} satisfies PlantRows;

const [asset, conduit] = [rows.asset[0]!, rows.conduit[0]!];
const approved = aPlant(rows);
const seen = (now: Model, today = TODAY) => reassess(now, approved, APPROVED_ON, today);
const reasons = (now: Model, today = TODAY) => seen(now, today).derived.map(({ kind, reason }) => `${kind} ${reason}`);

describe('what the plant asks for since it was approved', () => {
  it.each<[string, PlantRows, string[]]>([
    ['nothing where nothing changed', {}, []],
    ['a new asset', { asset: [asset, { id: 'B', zoneId: 'Z2' }] }, ['asset asset-added']],
    ['an asset in another zone', { asset: [{ ...asset, zoneId: 'Z2' }] }, ['asset asset-moved']],
    ['nothing where an asset has another name or is gone', { asset: [{ ...asset, name: 'PLC 7' }] }, []],
    ['a new conduit', { conduit: [conduit, { id: 'D', from: 'Z2', to: 'Z1' }] }, ['path conduit-added']],
    ['a conduit that goes another way', { conduit: [{ ...conduit, to: 'Z1', from: 'Z2' }] }, ['path conduit-changed']],
    ['a conduit that is wireless now', { conduit: [{ ...conduit, kind: 'wireless' }] }, ['path conduit-changed']],
    ['a new way to the outside', { conduit: [{ ...conduit, to: { external: 'Vendor' } }] }, ['path outside-reached']],
    [
      'a new conduit to the outside, once',
      { conduit: [conduit, { id: 'D', from: 'Z2', to: { external: 'Vendor' } }] },
      ['path outside-reached'],
    ],
    [
      'a new channel, unless its conduit is new as well',
      {
        conduit: [conduit, { id: 'D', from: 'Z1', to: 'Z2' }],
        channel: [...rows.channel, { id: 'I', conduitId: 'C' }, { id: 'J', conduitId: 'D' }],
      },
      ['path conduit-added', 'path channel-added'],
    ],
    [
      'a new access point',
      { suc: { accessPoints: [...rows.suc.accessPoints, { id: 'Q', zoneId: 'Z2' }] } },
      ['path access-point-added'],
    ],
    ['another version', { asset: [{ ...asset, version: '2.0' }] }, ['supplier product-changed']],
    [
      'another answer of a supplier',
      { product: [{ ...rows.product[0], answers: { 'CR 1.1': { status: 'not-met' } } }] },
      ['supplier answers-changed'],
    ],
    ['an end of support since', { asset: [{ ...asset, endOfSupport: '2026-11-23' }] }, ['supplier support-ended']],
    ['nothing where it ended before the approval', { asset: [{ ...asset, endOfSupport: APPROVED_ON }] }, []],
    ['nothing where it ends later', { asset: [{ ...asset, endOfSupport: '2026-11-24' }] }, []],
  ])('%s', (_, change, expected) => {
    expect(reasons(aPlant({ ...rows, ...change }))).toEqual(expected);
  });

  it('says nothing where nobody has signed', () => {
    const now = aPlant({ ...rows, asset: [], baseline: [{ id: 'B', at: '' }] });
    expect(reassess(now, approved, APPROVED_ON, TODAY)).toMatchObject({ baseline: null, review: null, derived: [] });
  });

  it('says nothing but the review where the approved plant is not known', () => {
    const now = aPlant({ ...rows, asset: [asset, { id: 'B' }] });
    expect(reassess(now, null, APPROVED_ON, TODAY)).toMatchObject({ derived: [], review: { due: '2029-01-31' } });
  });

  it('says nothing of any plant that is as it was approved, but for what its incidents ask', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const signed = { ...model, incident: new Map(), baseline: aPlant({ baseline }).baseline };
        const copy = { ...structuredClone(signed) };
        const { derived } = reassess(copy, signed, APPROVED_ON, APPROVED_ON);
        expect(derived).toEqual([]);
      }),
    );
  });
});

describe('an answer', () => {
  const moved = aPlant({ ...rows, asset: [{ ...asset, version: '2.0' }] });
  const derived = seen(moved).derived[0]!;
  const answer = (fields: Partial<Trigger>): Model => {
    const trigger = triggerSchema.parse({ id: derived.id, kind: derived.kind, day: TODAY, ...fields });
    const outcome = runCommand(moved, answerTriggers([trigger]));
    if (!outcome.ok) throw new Error('refused');
    return outcome.value.model;
  };

  it('takes the derived trigger away, and is open until it is closed', () => {
    const rating = seen(answer({ scenarioIds: ['R'] }));
    expect(rating.derived).toEqual([]);
    expect(rating.open.map(({ scenarioIds }) => scenarioIds)).toEqual([['R']]);
    const closed = seen(answer({ closedOn: TODAY, outcome: 'Only a patch' }));
    expect([closed.derived, closed.open]).toEqual([[], []]);
    expect(closed.answered.map(({ outcome }) => outcome)).toEqual(['Only a patch']);
  });

  it('holds while what it is about stays as it is, and no longer', () => {
    const answered = answer({ closedOn: TODAY });
    const renamed = aPlant({ ...rows, asset: [{ ...asset, version: '2.0', name: 'PLC 7' }] });
    const again = aPlant({ ...rows, asset: [{ ...asset, version: '3.0' }] });
    expect(seen({ ...renamed, trigger: answered.trigger }).derived).toEqual([]);
    expect(seen({ ...again, trigger: answered.trigger }).derived).toHaveLength(1);
  });

  it('does not hold for the same change after another approval', () => {
    const later = new Map([['B2', { ...moved.baseline.get('B')!, id: 'B2', at: '2026-06-01T10:00:00.000Z' }]]);
    expect(seen({ ...answer({ closedOn: TODAY }), baseline: later }).derived).toHaveLength(1);
  });
});

describe('the review', () => {
  const reviewed = (closedOn: string | null, kind: Trigger['kind'] = 'time') =>
    aPlant({ ...rows, suc: { ...rows.suc, reviewMonths: 6 }, trigger: [{ id: 'T', kind, closedOn }] });

  it.each([
    ['36 months after the approval', approved, TODAY, { due: '2029-01-31', months: 36 }],
    ['overdue', reviewed(null), TODAY, { last: APPROVED_ON, due: '2026-07-31', daysLeft: -115 }],
    ['on its day', reviewed(null), '2026-07-31', { daysLeft: 0 }],
    ['anew from a review', reviewed('2026-07-30'), TODAY, { last: '2026-07-30', due: '2027-01-30' }],
    ['not from a trigger of another kind', reviewed('2026-07-30', 'incident'), TODAY, { last: APPROVED_ON }],
    ['not from a review before the approval', reviewed('2026-01-01'), TODAY, { last: APPROVED_ON }],
    ['not from a review of the future', reviewed('2027-01-01'), TODAY, { last: APPROVED_ON }],
  ])('is due %s', (_, now, today, expected) => {
    expect(seen(now, today).review).toMatchObject(expected);
  });

  it('is a trigger from the day on which it is due', () => {
    expect(reasons(reviewed(null), '2026-07-30')).toEqual([]);
    expect(reasons(reviewed(null), '2026-07-31')).toEqual(['time review-due']);
    expect(reasons(reviewed('2026-07-30'))).toEqual([]);
  });
});

it('what was written down stands by day, what was answered with the latest first', () => {
  const trigger = [
    { id: '1', kind: 'incident', day: '2026-05-01' },
    { id: '2', kind: 'supplier', day: '2026-04-01' },
    { id: '3', kind: 'other', closedOn: '2026-04-01' },
    { id: '4', kind: 'other', closedOn: '2026-05-01' },
  ];
  const { open, answered } = seen(aPlant({ ...rows, trigger }));
  expect([open, answered].map((list) => list.map(({ id }) => id))).toEqual([
    ['2', '1'],
    ['4', '3'],
  ]);
});
