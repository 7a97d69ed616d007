import { describe, expect, it } from 'vitest';
import { assessed, type PlantRows } from '#tests/support/plant.ts';

const zone = [{ id: 'Z' }, { id: 'In', parentId: 'Z' }, { id: 'Y' }, { id: 'Out', inScope: false }];
const conduit = [{ id: 'C', from: 'Z', to: 'Y' }];
const suc = { essentialFunctions: [{ id: 'F' }, { id: 'G' }] };
const initialRisk = [
  { id: 'F', consequences: { safety: 'c1' } },
  { id: 'G', consequences: { safety: 'c1', operation: 'c3' } },
];
const serving = (fields: object, essentialFunctionId = 'G') => ({
  asset: [{ id: 'A', essentialFunctionId, ...fields }],
});
const about = (kind: string, id: string, fields: object = { consequence: 'c2' }) => ({
  scenario: [{ id: 'R', subject: { kind, id }, ...fields }],
});

/** Initial risk level, whether it is tolerable, and what it comes from, of those subjects that have one. */
function ratings(rows: PlantRows): string[] {
  const { zones, conduits } = assessed({ zone, conduit, suc, ...rows });
  return [...zones, ...conduits].flatMap(({ id, initialRisk: found }) =>
    found ? [`${id} ${found.risk.riskLevel} ${found.tolerable} ${found.basis} ${found.worst}`] : [],
  );
}

describe('the initial risk of zones and conduits', () => {
  it.each<[what: string, rows: PlantRows, expected: string[]]>([
    ['nothing known', {}, []],
    ['a function that no asset serves', { initialRisk }, []],
    ['an asset that serves a function which nobody rated', serving({ zoneId: 'Y' }), []],
    ['an asset that serves a function', { initialRisk, ...serving({ zoneId: 'Y' }) }, ['Y high false functions G']],
    [
      'a zone inside another',
      { initialRisk, ...serving({ zoneId: 'In' }, 'F') },
      ['In medium false functions F', 'Z medium false functions F'],
    ],
    ['an asset on a conduit', { initialRisk, ...serving({ conduitId: 'C' }) }, ['C high false functions G']],
    ['scenarios alone', about('zone', 'Y'), ['Y high false scenarios R']],
    ['a scenario without a consequence', about('zone', 'Y', {}), []],
    [
      'the whole SUC',
      { scenario: [{ id: 'R', subject: { kind: 'suc' }, consequence: 'c2' }] },
      ['In high false scenarios R', 'Y high false scenarios R', 'Z high false scenarios R', 'C high false scenarios R'],
    ],
    [
      'functions before scenarios',
      { initialRisk, ...serving({ zoneId: 'Y' }, 'F'), ...about('zone', 'Y', { consequences: { safety: 'c3' } }) },
      ['Y medium false functions F'],
    ],
    [
      'the worst of two functions',
      {
        initialRisk,
        asset: [
          { id: 'A', zoneId: 'Y', essentialFunctionId: 'F' },
          { id: 'B', zoneId: 'Y', essentialFunctionId: 'G' },
        ],
      },
      ['Y high false functions G'],
    ],
    [
      'an override on what would be tolerable',
      {
        initialRisk,
        ...serving({ zoneId: 'Y' }, 'F'),
        policy: {
          riskLevels: ['low', 'medium', 'high'].map((id) => ({ id, tolerable: true })),
          overrides: [{ id: 'O', category: 'safety', consequenceAtLeast: 'c1' }],
        },
      },
      ['Y medium false functions F'],
    ],
    [
      'an override of another category',
      {
        initialRisk,
        ...serving({ zoneId: 'Y' }, 'F'),
        policy: {
          riskLevels: ['low', 'medium', 'high'].map((id) => ({ id, tolerable: true })),
          overrides: [{ id: 'O', category: 'operation', consequenceAtLeast: 'c1' }],
        },
      },
      ['Y medium true functions F'],
    ],
    [
      'a matrix with an open cell',
      { policy: { matrix: { kind: 'product', bands: [] } }, ...about('zone', 'Y') },
      ['Y null null scenarios R'],
    ],
  ])('with %s', (_, rows, expected) => {
    expect(ratings(rows)).toEqual(expected);
  });

  it('survives zones that hold each other', () => {
    const circle = [
      { id: 'P', parentId: 'Q' },
      { id: 'Q', parentId: 'P' },
    ];
    expect(ratings({ zone: circle, conduit: [], initialRisk, ...serving({ zoneId: 'P' }) })).toEqual([
      'P high false functions G',
      'Q high false functions G',
    ]);
  });
});
