import { describe, expect, it } from 'vitest';
import type { SubjectAssessment } from '#shared/engine/assessment.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { assessed, byRiskLevel, statuses, type PlantRows } from '#tests/support/plant.ts';

const high = { likelihood: 'l3', consequence: 'c3' };
const medium = { likelihood: 'l2', consequence: 'c2' };
const low = { likelihood: 'l1', consequence: 'c1' };
const Z = { id: 'Z', name: 'Zone' };
const C = { id: 'C', name: 'Conduit', from: 'Z', to: { external: 'Vendor' } };
/** T0866 has mitigations that are labelled with SR of several FR; T0826 has none that is. */
const mapped = 'T0866';

function zone(rows: PlantRows, id = 'Z'): SubjectAssessment {
  const found = assessed({ zone: [Z], ...rows }).zones.find((one) => one.id === id);
  if (!found) throw new Error('no zone');
  return found;
}
const on = (fields: object, ...more: object[]): PlantRows => ({
  policy: { slTarget: byRiskLevel },
  scenario: [fields, ...more].map((one, at) => ({ id: `R${at}`, subject: { kind: 'zone', id: 'Z' }, ...one })),
});
const vectorOf = (rows: PlantRows) => zone(rows).slTarget?.vector.join('');

describe('SL-T of a zone', () => {
  it('is the assigned one, whatever the scenarios ask for', () => {
    expect(zone({ ...on(high), zone: [{ ...Z, slTarget: { vector: [1, 2, 3, 4, 3, 2, 1] } }] }).slTarget).toEqual({
      vector: [1, 2, 3, 4, 3, 2, 1],
      level: 4,
      basis: 'assigned',
    });
    expect(zone({ zone: [{ ...Z, slTarget: { level: 0 } }] }).slTarget).toEqual({
      vector: [0, 0, 0, 0, 0, 0, 0],
      level: 0,
      basis: 'assigned',
    });
  });

  it('is the highest that its scenarios ask for, in all FR where no technique is mapped', () => {
    expect(zone(on(high, medium)).slTarget).toEqual({ vector: [3, 3, 3, 3, 3, 3, 3], level: 3, basis: 'scenarios' });
    expect(vectorOf(on({ ...high, techniqueIds: ['unknown'] }))).toBe('3333333');
    expect(vectorOf(on({ ...high, techniqueIds: ['T0808'] }))).toBe('3333333');
  });

  it('goes by technique, mitigation and SR to the FR; the others have the floor', () => {
    const { techniques, mitigations, requirements } = theCatalog();
    const frOf = new Map(requirements.map(({ id, fr }) => [id, fr]));
    const ids = techniques.find(({ id }) => id === mapped)?.mitigationIds ?? [];
    const touched = new Set(
      mitigations.filter(({ id }) => ids.includes(id)).flatMap((m) => m.requirementIds.map((id) => frOf.get(id))),
    );
    const expected = (['IAC', 'UC', 'SI', 'DC', 'RDF', 'TRE', 'RA'] as const).map((fr) => (touched.has(fr) ? 3 : 1));
    expect(new Set(expected)).toEqual(new Set([1, 3]));
    expect(zone(on({ ...high, techniqueIds: [mapped] })).slTarget?.vector).toEqual(expected);
  });

  it('follows a retired technique to its successor', () => {
    expect(vectorOf(on({ ...high, techniqueIds: ['T0812'] }))).toBe(
      vectorOf(on({ ...high, techniqueIds: ['T1694.001'] })),
    );
  });

  it.each<[string, PlantRows]>([
    ['of the whole SUC', on({ ...high, subject: { kind: 'suc' } })],
    [
      'of an asset in it',
      { ...on({ ...high, subject: { kind: 'asset', id: 'A' } }), asset: [{ id: 'A', zoneId: 'Z' }] },
    ],
  ])('counts the scenarios %s', (_, rows) => {
    expect(vectorOf(rows)).toBe('3333333');
  });

  it('asks nothing SUC-wide of a zone outside the SUC', () => {
    const rows = on({ ...high, subject: { kind: 'suc' } });
    expect(zone({ ...rows, zone: [{ ...Z, inScope: false }] })).toMatchObject({
      slTarget: { level: 1, basis: 'floor' },
      worstResidual: null,
    });
  });

  it('does not count the scenarios of other zones, of its conduits, or of assets elsewhere', () => {
    const rows = on(
      { ...high, subject: { kind: 'zone', id: 'Z2' } },
      { ...high, subject: { kind: 'conduit', id: 'C' } },
      { ...high, subject: { kind: 'asset', id: 'A' } },
    );
    const plant = { ...rows, zone: [Z, { id: 'Z2' }], conduit: [C], asset: [{ id: 'A', zoneId: 'Z2' }] };
    expect(zone(plant).slTarget).toEqual({ vector: [1, 1, 1, 1, 1, 1, 1], level: 1, basis: 'floor' });
    expect(zone(plant, 'Z2').slTarget?.level).toBe(3);
  });

  it('is at least the floor', () => {
    expect(zone(on(low)).slTarget).toEqual({ vector: [1, 1, 1, 1, 1, 1, 1], level: 1, basis: 'scenarios' });
  });

  it('is unknown where no method and no scenario tells', () => {
    expect(zone({}).slTarget).toBe(null);
    expect(zone({ ...on(high), policy: {} }).slTarget).toBe(null);
  });

  it('needs no method where no scenario must be treated', () => {
    expect(zone({ ...on(low), policy: {} }).slTarget).toEqual({
      vector: [0, 0, 0, 0, 0, 0, 0],
      level: 0,
      basis: 'scenarios',
    });
  });

  it('is unknown in an FR that only scenarios of unknown SL-T touch', () => {
    const partly = vectorOf(on({ likelihood: null, techniqueIds: [mapped] }));
    expect(partly).not.toBe('1111111');
    expect(partly).toMatch(/^1*$/);
    expect(vectorOf(on({ likelihood: null }, medium))).toBe('2222222');
    expect(zone(on({ likelihood: null })).slTarget).toBe(null);
  });
});

describe('SL-T of a conduit', () => {
  it('comes from its own scenarios and its assets, not from its ends', () => {
    const rows = on(high, { ...medium, subject: { kind: 'asset', id: 'FW' } });
    const { conduits } = assessed({ ...rows, zone: [Z], conduit: [C], asset: [{ id: 'FW', conduitId: 'C' }] });
    expect(conduits[0]?.slTarget?.level).toBe(2);
  });
});

describe('SL-A', () => {
  const achieved = (rows: PlantRows) => zone(rows).slAchieved;
  const declared = (slAchieved: object) => achieved({ zone: [{ ...Z, slAchieved }] });

  it('is the declared one; a range counts with its lower end', () => {
    expect(declared({ level: 2 })).toEqual({ vector: [2, 2, 2, 2, 2, 2, 2], level: 2, basis: 'declared' });
    expect(declared({ range: [1, 3] })).toEqual({ vector: [1, 1, 1, 1, 1, 1, 1], level: 1, basis: 'declared' });
    expect(declared({ vector: [4, 3, 2, 1, 2, 3, 4] })?.level).toBe(1);
  });

  it('is unknown while nothing is assessed', () => {
    expect(achieved({})).toBe(null);
    expect(
      achieved({
        requirementStatus: [{ subject: { kind: 'asset', id: 'A' }, requirementId: 'SR 1.1', status: 'met' }],
      }),
    ).toBe(null);
    expect(
      achieved({ requirementStatus: [{ subject: { kind: 'zone', id: 'Z' }, requirementId: 'CR 1.1', status: 'met' }] }),
    ).toBe(null);
  });

  it.each<[string, (id: string, minSL: number, fr: string) => string | null, string]>([
    ['4 where everything is met', () => 'met', '4444444'],
    ['the level below the first requirement that is not', (_, minSL) => (minSL < 3 ? 'met' : 'not-met'), '2222222'],
    ['per FR', (_, minSL, fr) => (fr === 'DC' && minSL > 1 ? 'not-met' : 'met'), '4441444'],
    ['0 where a requirement of SL 1 is partly met', (id) => (id === 'SR 1.1' ? 'partly' : 'met'), '0444444'],
    ['short of what is not assessed', (id) => (id === 'SR 1.1' ? null : 'met'), '0444444'],
    [
      'short of what is not applicable without a reason',
      (id) => (id === 'SR 1.1' ? 'not-applicable' : 'met'),
      '0444444',
    ],
  ])('is %s', (_, state, expected) => {
    expect(achieved({ requirementStatus: statuses('Z', state) })?.vector.join('')).toBe(expected);
  });

  it('counts what is not applicable for a reason as met', () => {
    const rows = statuses('Z', (id) => (id === 'SR 1.1' ? null : 'met'));
    const excused = { subject: { kind: 'zone', id: 'Z' }, requirementId: 'SR 1.1', status: 'not-applicable' };
    expect(achieved({ requirementStatus: [...rows, { ...excused, rationale: 'No people log in.' }] })?.level).toBe(4);
    expect(achieved({ requirementStatus: [...rows, { ...excused, rationale: '  ' }] })?.level).toBe(0);
  });

  it('leaves an FR without any status unknown, and with it the level', () => {
    expect(achieved({ requirementStatus: statuses('Z', (_, __, fr) => (fr === 'RA' ? null : 'met')) })).toEqual({
      vector: [4, 4, 4, 4, 4, 4, null],
      level: null,
      basis: 'requirements',
    });
  });
});

describe('SL-A by the statuses', () => {
  it('stands beside a declared one', () => {
    const rows = {
      zone: [{ ...Z, slAchieved: { level: 3 } }],
      requirementStatus: statuses('Z', (_, minSL) => (minSL < 3 ? 'met' : 'not-met')),
    };
    expect(zone(rows).slAchieved?.basis).toBe('declared');
    expect(zone(rows).achievedByRequirements).toEqual([2, 2, 2, 2, 2, 2, 2]);
    expect(zone({ zone: rows.zone }).achievedByRequirements).toBe(null);
  });
});

describe('SL-C', () => {
  it('is per FR the lowest over the assets that state one', () => {
    const asset = [
      { id: 'A', zoneId: 'Z', slCapability: [1, 2, 3, 4, 1, 2, 3] },
      { id: 'B', zoneId: 'Z', slCapability: [2, 2, 2, 2, 2, 2, 2] },
      { id: 'C', zoneId: 'Z' },
      { id: 'D', slCapability: [0, 0, 0, 0, 0, 0, 0] },
    ];
    expect(zone({ asset }).slCapability).toEqual({ vector: [1, 2, 2, 2, 1, 2, 2], level: 1, unknownAssets: 1 });
  });
  it('is unknown where no asset states one', () => {
    expect(zone({ asset: [{ id: 'A', zoneId: 'Z' }] }).slCapability).toBe(null);
  });
});

describe('gap', () => {
  it('is SL-T − SL-A per FR, below zero where more is achieved than asked for', () => {
    const rows = { zone: [{ ...Z, slTarget: { vector: [3, 2, 1, 0, 1, 2, 3] }, slAchieved: { level: 2 } }] };
    expect(zone(rows).gap).toEqual([1, 0, -1, -2, -1, 0, 1]);
  });
  it('is unknown per FR where either is', () => {
    const rows = {
      zone: [{ ...Z, slTarget: { level: 4 } }],
      requirementStatus: statuses('Z', (_, __, fr) => (fr === 'UC' ? null : 'met')),
    };
    expect(zone(rows).gap).toEqual([0, null, 0, 0, 0, 0, 0]);
  });
  it('is unknown as a whole without SL-T or SL-A', () => {
    expect(zone({ zone: [{ ...Z, slTarget: { level: 4 } }] }).gap).toBe(null);
    expect(zone({ zone: [{ ...Z, slAchieved: { level: 4 } }] }).gap).toBe(null);
  });
});

describe('open requirements', () => {
  it.each([
    [0, 0],
    [1, 37],
    [2, 60],
    [3, 90],
    [4, 100],
  ])('at SL-T %i are the %i that it asks for, in the order of the standard', (level, count) => {
    const { openRequirements } = zone({ zone: [{ ...Z, slTarget: { level } }] });
    expect(openRequirements).toEqual(
      theCatalog()
        .requirements.filter(({ minSL }) => minSL <= level)
        .map(({ id }) => id),
    );
    expect(openRequirements.length).toBe(count);
  });

  it('follow the SL-T of each FR and leave out what is met', () => {
    const { openRequirements } = zone({
      zone: [{ ...Z, slTarget: { vector: [0, 0, 0, 2, 0, 0, 0] } }],
      requirementStatus: [{ subject: { kind: 'zone', id: 'Z' }, requirementId: 'SR 4.1', status: 'met' }],
    });
    expect(openRequirements).toEqual(['SR 4.1 RE 1', 'SR 4.2', 'SR 4.3']);
  });

  it('are none where the SL-T is unknown', () => {
    expect(zone({}).openRequirements).toEqual([]);
  });
});

describe('worst residual risk', () => {
  it('is the highest over the scenarios of the zone, its assets and the SUC', () => {
    expect(zone(on(low, medium)).worstResidual).toBe('medium');
    expect(zone(on(low, { ...high, subject: { kind: 'suc' } })).worstResidual).toBe('high');
    expect(zone(on({ likelihood: null })).worstResidual).toBe(null);
  });
});

describe('the summary', () => {
  it('counts the scenarios per risk level, and those to treat', () => {
    const rows = on(low, medium, { ...high, residual: low }, { likelihood: null });
    expect(assessed({ zone: [Z], ...rows }).summary).toEqual({
      unmitigated: { low: 1, medium: 1, high: 1 },
      residual: { low: 2, medium: 1, high: 0 },
      projected: { low: 2, medium: 1, high: 0 },
      treat: 2,
    });
  });
});
