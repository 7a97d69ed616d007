import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogOf } from '#shared/catalog/extend-catalog.ts';
import { assess } from '#shared/engine/assess.ts';
import { sucOf, type Model } from '#shared/model/model.ts';
import { budgetOf, budgetSpan } from '#shared/plan/budget.ts';
import { minorDigits, toMinor } from '#shared/plan/money.ts';
import { buildReport } from '#shared/report/build-report.ts';
import type { ReportInput } from '#shared/report/report-input.ts';
import { reportKinds } from '#shared/report/report-kinds.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant } from '#tests/support/plant.ts';
import { columnOf, factsAt, fitting, hasText, saidIn, short, tableAt } from '#tests/support/report-reading.ts';

function inputOf(model: Model): ReportInput {
  const { catalog } = catalogOf(theCatalog(), model);
  return { model, catalog, assessment: assess(model, theCatalog()), only: null };
}

const vectorText = (result: { readonly vector: readonly (number | null)[] } | null) =>
  result && result.vector.map((level) => level ?? '-').join('');

test.each(reportKinds)('%s is a document of its kind about the plant, with the notices of every paper', (kind) => {
  const report = buildReport(kind, inputOf(aPlant()));
  expect(report.kind).toBe(kind);
  expect(report.plant).toEqual({ say: 'words', words: 'Test plant' });
  expect(report.notices.map(({ notice }) => notice)).toEqual(['approval-none', 'criteria-unsigned']);
  expect(new Set(report.parts.map(({ id }) => id)).size).toBe(report.parts.length);
  for (const part of report.parts) expect(part.build().length).toBeGreaterThan(0);
});

test.each(reportKinds)(
  'of any plant, %s has cells that fit their columns, and only texts that both languages have',
  (kind) => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const report = buildReport(kind, inputOf(model));
        const keys = new Set<string>();
        for (const part of report.parts) {
          const blocks = part.build();
          for (const block of blocks) {
            if (block.block !== 'table') continue;
            expect(new Set(block.rows.map(({ key }) => key)).size).toBe(block.rows.length);
            for (const { cells } of block.rows) {
              expect(cells).toHaveLength(block.columns.length);
              for (const [place, { type }] of block.columns.entries())
                expect([undefined, ...fitting[type]]).toContain(cells[place]?.say);
            }
          }
          for (const said of saidIn([report.title, part.title, blocks])) if (said.say === 'text') keys.add(said.key);
        }
        const lacks = (locale: string) => [...keys].filter((key) => !hasText(locale, key));
        expect([lacks('en'), lacks('ja')]).toEqual([[], []]);
      }),
      { numRuns: 25 },
    );
  },
);

test('of any plant, the register holds every zone and conduit with SL-T, SL-A and risks of the assessment', () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const input = inputOf(model);
      const report = buildReport('zones', input);
      for (const [kind, part] of [
        ['zone', '1'],
        ['conduit', '2'],
      ] as const) {
        const results = input.assessment[`${kind}s`];
        const listed = tableAt(report, part, `${kind}s`);
        expect(listed.rows.map(({ key }) => key)).toEqual(results.map(({ id }) => `${kind}:${id}`));
        expect(columnOf(listed, 'slTarget')).toEqual(results.map(({ slTarget }) => vectorText(slTarget)));
        expect(columnOf(listed, 'slAchieved')).toEqual(results.map(({ slAchieved }) => vectorText(slAchieved)));
        expect(columnOf(listed, 'residualRisk')).toEqual(results.map(({ worstResidual }) => worstResidual));
        expect(columnOf(listed, 'initialRisk')).toEqual(
          results.map(({ initialRisk }) => initialRisk?.risk.riskLevel ?? null),
        );
        for (const { id } of results) expect(report.parts.map((one) => one.id)).toContain(`${part}/${kind}:${id}`);
      }
      const assets = [...model.asset.values()].filter(({ zoneId }) => zoneId !== null).length;
      const counted = columnOf(tableAt(report, '1', 'zones'), 'assets').map(Number);
      expect(counted.reduce((sum, one) => sum + one, 0)).toBe(assets);
    }),
    { numRuns: 40 },
  );
});

test('of any plant, the scenario register holds every scenario with the risks and the SL-T of the assessment', () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const input = inputOf(model);
      const report = buildReport('scenarios', input);
      const listed = tableAt(report, '2', 'risks');
      const { scenarios, summary } = input.assessment;
      expect(listed.rows.map(({ key }) => key)).toEqual(scenarios.map(({ id }) => id));
      for (const stage of ['unmitigated', 'residual', 'projected'] as const) {
        expect(columnOf(listed, stage)).toEqual(scenarios.map((one) => one[stage].riskLevel));
        const levels = tableAt(report, '1', 'riskLevels');
        expect(columnOf(levels, stage)).toEqual(levels.rows.map(({ key }) => summary[stage][key] ?? 0));
      }
      expect(columnOf(listed, 'slTarget')).toEqual(scenarios.map(({ slTarget }) => slTarget));
      for (const { id, unmitigated, residual, projected } of scenarios) {
        const ratings = tableAt(report, `2/${id}`, 'ratings');
        expect(columnOf(ratings, 'risk')).toEqual([unmitigated, residual, projected].map(({ riskLevel }) => riskLevel));
        expect(columnOf(ratings, 'score')).toEqual([unmitigated, residual, projected].map(({ score }) => score));
      }
    }),
    { numRuns: 40 },
  );
});

test('of any plant, the gaps hold every zone and conduit of the SUC with its open requirements', () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const input = inputOf(model);
      const report = buildReport('gaps', input);
      const listed = tableAt(report, '1', 'gaps');
      const results = [
        ...input.assessment.zones
          .filter(({ id }) => model.zone.get(id)?.inScope)
          .map((one) => ({ ...one, key: `zone:${one.id}` })),
        ...input.assessment.conduits.map((one) => ({ ...one, key: `conduit:${one.id}` })),
      ];
      expect(listed.rows.map(({ key }) => key)).toEqual(results.map(({ key }) => key));
      expect(columnOf(listed, 'open')).toEqual(
        results.map(({ slTarget, openRequirements }) => (slTarget ? openRequirements.length : null)),
      );
      for (const { key, openRequirements } of results) {
        const table = tableAt(report, `1/${key}`, 'gap');
        const standings = new Map(
          columnOf(table, 'requirement').map((id, at) => [id, columnOf(table, 'standing')[at]]),
        );
        for (const id of openRequirements) expect(['not-applicable', 'met']).not.toContain(standings.get(id) ?? 'met');
      }
    }),
    { numRuns: 30 },
  );
});

test('of any plant, the plan holds every countermeasure once, and its sums and budget are those of the model to the smallest unit', () => {
  fc.assert(
    fc.property(arbitraryModel, (model) => {
      const report = buildReport('plan', inputOf(model));
      const listed = report.parts.flatMap(({ id }) =>
        id.startsWith('2/') ? tableAt(report, id, 'plan').rows.map(({ key }) => key) : [],
      );
      expect(listed.sort()).toEqual([...model.countermeasure.keys()].sort());
      const counted = [...model.countermeasure.values()].filter(({ status }) => status !== 'rejected');
      const digits = minorDigits(sucOf(model).currency);
      const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, one) => sum + toMinor(one, digits), 0);
      for (const field of ['once', 'perYear'] as const) {
        const sum = sumOf(counted.map(({ cost }) => cost[field]));
        expect(sumOf(columnOf(tableAt(report, '1', 'byDepartment'), field).map(Number))).toBe(sum);
        const told = columnOf(tableAt(report, '1', 'byStatus'), field).map(Number);
        if (model.countermeasure.size > 0) expect(toMinor(told.at(-1) ?? 0, digits)).toBe(sum);
      }
      const span = budgetSpan(model);
      const rows = tableAt(report, '5', 'budget').rows.filter(({ key }) => key.endsWith(' sum'));
      const quarters = rows.flatMap(({ cells }) =>
        cells.slice(2, 6).map((cell) => toMinor(Number(short(cell)), digits)),
      );
      expect(quarters).toEqual(span ? budgetOf(model, span).sum.quarters : []);
    }),
    { numRuns: 40 },
  );
});

test('what the plan does not cover: scenarios to be treated, open requirements, measures that serve nothing', () => {
  const at = (id: string) => ({ kind: 'zone', id });
  const worst = { likelihood: 'l3', consequence: 'c3' };
  const model = aPlant({
    zone: [{ id: 'A', name: 'Dosing', slTarget: { level: 1 } }],
    scenario: [
      { id: 'R1', subject: at('A'), countermeasureIds: ['M1'], ...worst },
      { id: 'R2', subject: at('A'), countermeasureIds: ['M2', 'gone'], ...worst },
      { id: 'R3', subject: at('A'), likelihood: 'l1', consequence: 'c1' },
    ],
    countermeasure: [
      { id: 'M1', status: 'planned', requirementIds: ['SR 1.1'], subjects: [at('A')] },
      { id: 'M2', status: 'rejected' },
      { id: 'M3', status: 'planned' },
    ],
  });
  const input = inputOf(model);
  const report = buildReport('plan', input);
  expect(columnOf(tableAt(report, '6', 'risks'), 'id')).toEqual(['R2']);
  expect(tableAt(report, '6', 'withoutUse').rows.map(({ key }) => key)).toEqual(['M3']);
  const open = input.assessment.zones[0]?.openRequirements ?? [];
  const expected = open.filter((id) => id !== 'SR 1.1');
  expect(columnOf(tableAt(report, '6', 'openRequirements'), 'requirements')).toEqual([expected.join(', ')]);
});

test('the summary tells the worst risks that are left first, and counts those that the policy does not tolerate', () => {
  const scenario = (id: string, likelihood: string, residual: string | null) => ({
    id,
    likelihood,
    consequence: 'c3',
    residual: residual === null ? null : { likelihood: residual, consequence: 'c1' },
  });
  const model = aPlant({
    scenario: [scenario('R1', 'l3', 'l1'), scenario('R2', 'l1', null), scenario('R3', 'l3', null)],
  });
  const report = buildReport('summary', inputOf(model));
  expect(tableAt(report, '1', 'worstRisks').rows.map(({ key }) => key)).toEqual(['R3', 'R2', 'R1']);
  const intolerable = [...saidIn(report.parts[0]?.build())].find(
    (said) => said.say === 'text' && said.key === 'reports:summary.intolerableAre',
  );
  expect(intolerable).toMatchObject({ params: { before: 3, now: 2, planned: 2 } });
});

test('the approval page says each open finding in the sentence of its rule', () => {
  const table = tableAt(buildReport('approval', inputOf(aPlant({ asset: [{ id: 'A' }] }))), '2', 'findings');
  expect(columnOf(table, 'finding')).toContain('rule:asset-without-zone.text');
});

test('the approval page counts what changed since it was signed, and leaves lines to sign', () => {
  const signed = {
    id: 'B',
    name: 'Issue A',
    digest: 'abc',
    signatures: [{ name: 'Ana', role: 'Owner', at: '2026-01-02' }],
  };
  const input = inputOf(aPlant({ baseline: [{ ...signed, fingerprint: 'other' }] }));
  const told = (changedSinceApproval: number | null) =>
    factsAt(buildReport('approval', { ...input, changedSinceApproval }), '1').get('reports:approval.changed');
  expect([told(3), told(null)]).toEqual([3, 'reports:approval.some']);
  const table = tableAt(buildReport('approval', input), '3', 'signatures');
  expect(columnOf(table, 'name')).toEqual(['Ana', '', '', '']);
  expect(factsAt(buildReport('approval', input), '1').get('crs:front.digest')).toBe('abc');
});

test('minutes are those of every meeting, the earliest first, or of the one that is chosen', () => {
  const model = aPlant({
    scenario: [{ id: 'R1', name: 'Wrong recipe', decision: { by: 'Ana', at: '2026-03-02T10:00', reason: 'Cheap' } }],
    workshop: [
      {
        id: 'W1',
        name: 'Second',
        startedAt: '2026-03-02T09:00:00Z',
        attendees: [
          { id: 'a', name: 'Ana' },
          { id: 'b', name: 'Ben' },
        ],
        scenarioIds: ['R1'],
      },
      { id: 'W2', name: 'First', startedAt: '2026-03-01T09:00:00Z', minutes: 'Short' },
    ],
    ballot: [
      {
        id: 'W1/R1/likelihood',
        workshopId: 'W1',
        scenarioId: 'R1',
        question: 'likelihood',
        votes: { a: 'l3', b: '-' },
        outcome: 'l2',
        by: 'Ana',
        at: '2026-03-02T09:30:00Z',
      },
    ],
  });
  const report = buildReport('minutes', inputOf(model));
  expect(report.parts.map(({ title }) => short(title))).toEqual(['crs:front.title', 'First', 'Second']);
  const chosen = buildReport('minutes', { ...inputOf(model), meetingId: 'W1' });
  expect(chosen.parts.map(({ title }) => short(title))).toEqual(['crs:front.title', 'Second']);
  const answers = tableAt(chosen, '1', 'answers');
  expect(columnOf(answers, 'outcome')[0]).toBe('l2 L2');
  expect(columnOf(answers, 'votes')[0]).toBe('Ana l3 L3 + reports:minutes.abstained');
});
