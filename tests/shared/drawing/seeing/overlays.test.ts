import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Fill } from '#shared/drawing/pen.ts';
import { riskInks } from '#shared/drawing/risk-inks.ts';
import { essentialFunctions } from '#shared/drawing/seeing/overlays/essential-functions.ts';
import { overlayIds, overlays, type OverlayId } from '#shared/drawing/seeing/overlays/index.ts';
import { policyOf } from '#shared/model/model.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { aPlant, byRiskLevel, type PlantRows } from '#tests/support/plant.ts';
import { aFinding, legendLines, say, seen, shown, words } from '#tests/support/seen.ts';

type Case = {
  readonly overlay: OverlayId;
  readonly what: string;
  readonly rows: PlantRows;
  readonly fr?: number;
  readonly words: Readonly<Record<string, string>>;
  readonly legend: readonly string[];
};

const [IAC, , , DC] = [0, 1, 2, 3];
const rated = (id: string, subject: object, consequence: string, likelihood: string, more: object = {}) => {
  return { id, subject, consequences: { safety: consequence }, likelihood, ...more };
};
const levels: PlantRows = {
  policy: { slTarget: byRiskLevel },
  zone: [
    { id: 'Z1', slTarget: { vector: [3, 3, 3, 1, 3, 2, 3] }, slAchieved: { vector: [1, 1, 1, 1, 1, 2, 1] } },
    { id: 'Z2', slTarget: { level: 2 } },
    { id: 'Z3', slTarget: { level: 1 }, slAchieved: { level: 2 } },
  ],
  conduit: [{ id: 'C1', from: 'Z1', to: 'Z2', slTarget: { level: 4 }, slAchieved: { level: 0 } }],
};
const risks: PlantRows = {
  zone: [{ id: 'Z1' }, { id: 'Z2' }, { id: 'Z3', inScope: false }, { id: 'Z4' }],
  asset: [{ id: 'A1', zoneId: 'Z2' }],
  scenario: [
    rated('R1', { kind: 'zone', id: 'Z1' }, 'c3', 'l3', { residual: { likelihood: 'l1', consequence: 'c1' } }),
    rated('R2', { kind: 'zone', id: 'Z1' }, 'c1', 'l1'),
    rated('R3', { kind: 'asset', id: 'A1' }, 'c3', 'l1'),
    { id: 'R4', subject: { kind: 'zone', id: 'Z4' } },
  ],
};
const plans: PlantRows = {
  zone: [{ id: 'Z1' }],
  countermeasure: [{ id: 'M1', status: 'planned', effect: { likelihoodSteps: 2, consequenceSteps: 0 } }],
  scenario: [rated('R1', { kind: 'zone', id: 'Z1' }, 'c2', 'l3', { countermeasureIds: ['M1'] })],
};
const functions: PlantRows = {
  suc: {
    essentialFunctions: [
      { id: 'EF-1', name: 'Disinfect' },
      { id: 'EF-2', name: '' },
      { id: 'EF-3', name: 'Nobody serves it' },
    ],
  },
  zone: [{ id: 'Z1' }, { id: 'Z2' }, { id: 'Z3' }],
  conduit: [
    { id: 'C1', from: 'Z1', to: 'Z2' },
    { id: 'C2', from: 'Z2', to: 'Z3' },
  ],
  asset: [
    { id: 'A1', zoneId: 'Z1', essentialFunctionId: 'EF-1' },
    { id: 'A2', conduitId: 'C1', essentialFunctionId: 'EF-2' },
  ],
  scenario: [
    { id: 'R1', subject: { kind: 'asset', id: 'A1' }, essentialFunctionId: 'EF-2' },
    { id: 'R2', subject: { kind: 'zone', id: 'Z2' }, essentialFunctionId: 'EF-2' },
    { id: 'R3', subject: { kind: 'suc' }, essentialFunctionId: 'EF-1' },
  ],
};
const owned: PlantRows = {
  zone: [{ id: 'Z1', owner: 'Process' }, { id: 'Z2', owner: ' Process ' }, { id: 'Z3', owner: 'IT' }, { id: 'Z4' }],
  conduit: [{ id: 'C1', from: 'Z1', to: 'Z3', owner: 'IT' }],
  asset: [
    { id: 'A1', zoneId: 'Z1', count: 20 },
    { id: 'A2', zoneId: 'Z2' },
    { id: 'A3', conduitId: 'C1', count: 2 },
    { id: 'A4', count: 7 },
  ],
};

const cases: readonly Case[] = [
  {
    overlay: 'slTarget',
    what: 'the highest over the FR',
    rows: levels,
    words: { 'zone:Z1': 'SL-T 3', 'zone:Z2': 'SL-T 2', 'zone:Z3': 'SL-T 1', 'conduit:C1': 'SL-T 4' },
    legend: ['SL-T 1: 1', 'SL-T 2: 1', 'SL-T 3: 1', 'SL-T 4: 1'],
  },
  {
    overlay: 'slTarget',
    what: 'one FR, named on every mark',
    rows: levels,
    fr: DC,
    words: { 'zone:Z1': 'DC SL-T 1', 'zone:Z2': 'DC SL-T 2', 'zone:Z3': 'DC SL-T 1', 'conduit:C1': 'DC SL-T 4' },
    legend: ['SL-T 1: 2', 'SL-T 2: 1', 'SL-T 4: 1'],
  },
  {
    overlay: 'slTarget',
    what: 'unknown where no method gives one',
    rows: { zone: [{ id: 'Z1' }] },
    words: { 'zone:Z1': 'SL-T ?' },
    legend: ['SL-T unknown (?): 1'],
  },
  {
    overlay: 'slAchieved',
    what: 'the lowest over the FR, unknown where nobody assessed',
    rows: levels,
    words: { 'zone:Z1': 'SL-A 1', 'zone:Z2': 'SL-A ?', 'zone:Z3': 'SL-A 2', 'conduit:C1': 'SL-A 0' },
    legend: ['SL-A 0: 1', 'SL-A 1: 1', 'SL-A 2: 1', 'SL-A unknown (?): 1'],
  },
  {
    overlay: 'gap',
    what: 'the largest over the FR; more than asked for is none',
    rows: levels,
    words: { 'zone:Z1': 'Gap 2', 'zone:Z2': 'Gap ?', 'zone:Z3': 'Gap 0', 'conduit:C1': 'Gap 4' },
    legend: ['Gap 0: 1', 'Gap 2: 1', 'Gap 4: 1', 'Gap unknown (?): 1'],
  },
  {
    overlay: 'gap',
    what: 'one FR',
    rows: levels,
    fr: IAC,
    words: { 'zone:Z1': 'IAC Gap 2', 'zone:Z2': 'IAC Gap ?', 'zone:Z3': 'IAC Gap 0', 'conduit:C1': 'IAC Gap 4' },
    legend: ['Gap 0: 1', 'Gap 2: 1', 'Gap 4: 1', 'Gap unknown (?): 1'],
  },
  {
    overlay: 'unmitigatedRisk',
    what: 'the worst of its scenarios and of its assets’',
    rows: risks,
    words: { 'zone:Z1': 'High', 'zone:Z2': 'Medium', 'zone:Z3': 'no scenario', 'zone:Z4': 'not rated' },
    legend: ['High: 1', 'Medium: 1', 'not rated: 1', 'no scenario: 1'],
  },
  {
    overlay: 'unmitigatedRisk',
    what: 'SUC-wide scenarios count for every zone in the SUC',
    rows: { ...risks, scenario: [rated('R1', { kind: 'suc' }, 'c1', 'l1')] },
    words: { 'zone:Z1': 'Low', 'zone:Z2': 'Low', 'zone:Z3': 'no scenario', 'zone:Z4': 'Low' },
    legend: ['Low, tolerable: 3', 'no scenario: 1'],
  },
  {
    overlay: 'residualRisk',
    what: 'what is left',
    rows: risks,
    words: { 'zone:Z1': 'Low', 'zone:Z2': 'Medium', 'zone:Z3': 'no scenario', 'zone:Z4': 'not rated' },
    legend: ['Medium: 1', 'Low, tolerable: 1', 'not rated: 1', 'no scenario: 1'],
  },
  {
    overlay: 'residualRisk',
    what: 'what is planned does not count yet',
    rows: plans,
    words: { 'zone:Z1': 'High' },
    legend: ['High: 1'],
  },
  {
    overlay: 'projectedRisk',
    what: 'what is planned counts',
    rows: plans,
    words: { 'zone:Z1': 'Low' },
    legend: ['Low, tolerable: 1'],
  },
  {
    overlay: 'essentialFunctions',
    what: 'by assets and scenarios, several by their numbers',
    rows: functions,
    words: { 'zone:Z1': '1, 2', 'zone:Z2': '2 EF-2', 'zone:Z3': 'none named', 'conduit:C1': '2 EF-2' },
    legend: ['1 Disinfect: 1', '2 EF-2: 3', 'none named: 1'],
  },
  {
    overlay: 'ownership',
    what: 'owners with most first, and what nobody owns',
    rows: owned,
    words: {
      'zone:Z1': 'Process',
      'zone:Z2': 'Process',
      'zone:Z3': 'IT',
      'zone:Z4': 'no owner',
      'conduit:C1': 'IT',
    },
    legend: ['IT, 2 assets: 2', 'Process, 21 assets: 2', 'no owner, 0 assets: 1'],
  },
];

describe.each(cases)('the overlay $overlay: $what', (one) => {
  const view = shown(one.overlay, one.rows, one.fr ?? null);
  it('writes on every zone what it is', () => expect(words(view)).toMatchObject(one.words));
  it('has the legend of what is there', () => expect(legendLines(view)).toEqual(one.legend));
});

test('every overlay has a case', () => {
  expect(new Set([...cases.map(({ overlay }) => overlay), 'findings'])).toEqual(new Set(overlayIds));
});

describe('the overlay findings', () => {
  const plant = seen(
    aPlant({
      zone: [{ id: 'Z1' }, { id: 'Z2' }, { id: 'Z3' }, { id: 'Z4' }],
      conduit: [{ id: 'C1', from: 'Z1', to: 'Z2' }],
      channel: [{ id: 'H1', conduitId: 'C1' }],
      asset: [{ id: 'A1', zoneId: 'Z1' }],
      scenario: [{ id: 'R1', subject: { kind: 'asset', id: 'A1' } }],
    }),
  );
  const found = [
    aFinding('warning', { kind: 'zone', id: 'Z1' }),
    aFinding('error', { kind: 'asset', id: 'A1' }),
    aFinding('error', { kind: 'scenario', id: 'R1' }),
    aFinding('info', { kind: 'zone', id: 'Z2' }),
    aFinding('error', { kind: 'zone', id: 'Z3' }, 'Known.'),
    aFinding('warning', { kind: 'channel', id: 'H1' }),
    aFinding('error', { kind: 'suc' }),
    aFinding('error', { kind: 'policy', id: 'policy' }),
  ];
  const view = overlays.findings.show({
    ...plant,
    assessment: plant.assessment && { ...plant.assessment, findings: found },
  });

  it('writes the worst that is open, of the zone itself, its assets and its scenarios, and how many there are', () => {
    expect(words(view)).toEqual({
      'zone:Z1': '2 errors',
      'zone:Z2': '1 hint',
      'zone:Z3': 'nothing open',
      'zone:Z4': 'nothing open',
      'conduit:C1': '1 warning',
    });
  });

  it('has the legend of what is there', () => {
    expect(legendLines(view)).toEqual(['errors: 1', 'warnings, no error: 1', 'hints only: 1', 'nothing open: 2']);
  });
});

const grounds = (id: OverlayId, rows: PlantRows): Readonly<Record<string, Fill>> =>
  Object.fromEntries([...shown(id, rows).marks].map(([key, { fill }]) => [key, fill]));

test('what is not known never looks like a level, nor like 0', () => {
  const { 'zone:Z2': unknown, ...known } = grounds('gap', levels);
  expect(Object.values(known)).not.toContainEqual(unknown);
  expect(unknown?.pattern).toBe('dotted');
});

test('a risk that is not tolerable is told from a tolerable one by its pattern too', () => {
  const { 'zone:Z1': low, 'zone:Z2': medium } = grounds('residualRisk', risks);
  expect([low?.pattern, medium?.pattern]).toEqual([undefined, 'hatched']);
});

test('risks take the colours of the policy', () => {
  const policy = { riskLevels: [{ id: 'high', name: 'High', colour: '#123456' }] };
  const rows = { ...risks, policy: { ...policy, matrix: { kind: 'product', bands: [{ riskLevel: 'high', min: 1 }] } } };
  expect(grounds('unmitigatedRisk', rows)['zone:Z1']?.ink).toBe('#123456');
});

test('before the first results there is nothing to show but what the plant itself says', () => {
  const plant = { ...seen(aPlant(owned)), assessment: null };
  const sizes = overlayIds.map((id) => [id, overlays[id].show(plant).marks.size] as const);
  expect(sizes.filter(([, size]) => size > 0).map(([id]) => id)).toEqual(['essentialFunctions', 'ownership']);
});

test('of any plant every mark has a text, and the legend counts what is there', () => {
  fc.assert(
    fc.property(arbitraryModel, fc.option(fc.nat(foundationalRequirements.length - 1)), (model, fr) => {
      const plant = seen(model, fr);
      for (const id of overlayIds) {
        const { marks, legend } = overlays[id].show(plant);
        const things = new Set([...model.zone.keys()].map((zone) => `zone:${zone}`));
        for (const conduit of model.conduit.keys()) things.add(`conduit:${conduit}`);
        for (const [key, { text }] of marks) {
          expect(things).toContain(key);
          expect(text.trim()).not.toBe('');
        }
        for (const row of legend) expect(row.count).toBeGreaterThan(0);
        const counted = legend.reduce((sum, { count }) => sum + count, 0);
        if (overlays[id] !== essentialFunctions) expect(counted).toBe(marks.size);
      }
    }),
    { numRuns: 60 },
  );
});

test('the worst residual risk is the one that the engine gives', () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const plant = seen(model);
      const { marks } = overlays.residualRisk.show(plant);
      const inks = riskInks(policyOf(model));
      const none = [say('seeing:mark.notRated'), say('seeing:mark.noScenario')];
      for (const { id, worstResidual } of plant.assessment?.zones ?? []) {
        const text = marks.get(`zone:${id}`)?.text ?? '';
        if (worstResidual === null) expect(none).toContain(text);
        else expect(text).toBe(inks.get(worstResidual)?.name);
      }
    }),
    { numRuns: 60 },
  );
});
