import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cyclesOf } from '#shared/plan/cycles.ts';
import { scheduleFindings } from '#shared/plan/schedule.ts';
import { planMeasures } from '#tests/support/arbitrary-plan.ts';
import { aPlant, TODAY, type PlantRows } from '#tests/support/plant.ts';

/** Z1 ⊃ Z2, Z3 apart, conduit C from Z2 to Z3. */
function reasons(rows: PlantRows): readonly string[] {
  const model = aPlant({
    zone: [{ id: 'Z1' }, { id: 'Z2', parentId: 'Z1' }, { id: 'Z3' }],
    conduit: [{ id: 'C', from: 'Z2', to: 'Z3' }],
    asset: [{ id: 'A', zoneId: 'Z2' }],
    ...rows,
  });
  return scheduleFindings(model, TODAY).map(({ reason, measureId, otherId }) =>
    [reason, measureId, otherId].filter((one) => one !== null).join(' '),
  );
}

describe('the dates of a plan', () => {
  const late = { id: 'B', due: '2027-06-30' };
  it.each<[string, readonly object[], readonly string[]]>([
    ['a start on the due day', [{ id: 'A', start: '2027-01-01', due: '2027-01-01' }], []],
    ['a start after the due day', [{ id: 'A', start: '2027-01-02', due: '2027-01-01' }], ['start-after-due A']],
    ['a dependency that ends before', [{ id: 'A', start: '2027-06-30', dependencyIds: ['B'] }, late], []],
    [
      'a dependency that ends after it starts',
      [{ id: 'A', start: '2027-06-29', dependencyIds: ['B'] }, late],
      ['dependency-late A B'],
    ],
    [
      'a dependency that ends after it is due, where it has no start',
      [{ id: 'A', due: '2027-06-29', dependencyIds: ['B'] }, late],
      ['dependency-late A B'],
    ],
    [
      'a dependency that is done, whatever its dates',
      [
        { id: 'A', start: '2027-06-29', dependencyIds: ['B'] },
        { ...late, status: 'done' },
      ],
      [],
    ],
    [
      'a dependency that was rejected',
      [
        { id: 'A', dependencyIds: ['B'] },
        { ...late, status: 'rejected' },
      ],
      ['dependency-rejected A B'],
    ],
    ['one that waits for itself', [{ id: 'A', dependencyIds: ['A'] }], ['cycle A A']],
    [
      'two that wait for each other',
      [
        { id: 'A', dependencyIds: ['B'] },
        { id: 'B', dependencyIds: ['A'] },
      ],
      ['cycle A B', 'cycle B A'],
    ],
    ['one that is overdue', [{ id: 'A', due: '2026-11-22' }], ['overdue A']],
    ['one that is due today', [{ id: 'A', due: TODAY }], []],
    ['one that is done late', [{ id: 'A', due: '2026-11-22', status: 'done' }], []],
  ])('%s', (_, countermeasure, expected) => {
    expect(reasons({ countermeasure: countermeasure as never })).toEqual(expected);
  });
});

describe('an outage', () => {
  const days = { start: '2027-04-05', due: '2027-04-10' };
  const spring = { id: 'O', start: '2027-04-01', end: '2027-04-05' };
  it.each<[string, object, readonly object[], boolean]>([
    ['of the whole plant', { kind: 'zone', id: 'Z2' }, [spring], true],
    ['of the zone', { kind: 'zone', id: 'Z2' }, [{ ...spring, zoneIds: ['Z2'] }], true],
    ['of the zone around', { kind: 'asset', id: 'A' }, [{ ...spring, zoneIds: ['Z1'] }], true],
    ['of another zone', { kind: 'zone', id: 'Z2' }, [{ ...spring, zoneIds: ['Z3'] }], false],
    ['of one end of a conduit only', { kind: 'conduit', id: 'C' }, [{ ...spring, zoneIds: ['Z2'] }], false],
    [
      'of each end of a conduit',
      { kind: 'conduit', id: 'C' },
      [
        { ...spring, zoneIds: ['Z2'] },
        { ...spring, id: 'P', zoneIds: ['Z3'] },
      ],
      true,
    ],
    ['of a zone, for the whole plant', { kind: 'suc' }, [{ ...spring, zoneIds: ['Z1'] }], false],
    ['that is over', { kind: 'suc' }, [{ ...spring, end: '2027-04-04' }], false],
    ['that comes later', { kind: 'suc' }, [{ ...spring, start: '2027-04-11', end: '2027-04-12' }], false],
    ['without an end', { kind: 'suc' }, [{ ...spring, end: null }], false],
  ])('%s', (_, subject, outage, isFound) => {
    const measure = { id: 'M', ...days, needsOutage: true, subjects: [subject] };
    const expected = isFound ? [] : ['outside-outage M'];
    expect(reasons({ countermeasure: [measure], outage: outage as never })).toEqual(expected);
    expect(reasons({ countermeasure: [{ ...measure, needsOutage: false }], outage: outage as never })).toEqual([]);
  });
});

describe('cycles', () => {
  it('are found where, and only where, no order of work is left', () => {
    fc.assert(
      fc.property(planMeasures, (measures) => {
        const edges = new Map(measures.map(({ id, dependencyIds }) => [id, dependencyIds]));
        const left = new Map(edges);
        for (let isGoing = true; isGoing;) {
          const free = [...left].filter(([, ids]) => ids.every((id) => !left.has(id))).map(([id]) => id);
          for (const id of free) left.delete(id);
          isGoing = free.length > 0;
        }
        const cycles = cyclesOf(edges);
        expect(cycles.size > 0).toBe(left.size > 0);
        for (const [id, next] of cycles) {
          expect(left.has(id)).toBe(true);
          expect(edges.get(id)).toContain(next);
        }
      }),
    );
  });
});
