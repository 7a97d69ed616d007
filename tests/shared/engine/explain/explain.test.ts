import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/engine/assess.ts';
import { UNKNOWN_TEXT, vectorText, type Explanation } from '#shared/engine/explain/explanation.ts';
import { explain, type Question } from '#shared/engine/explain/index.ts';
import { rules } from '#shared/engine/rules/index.ts';
import { policyOf } from '#shared/model/model.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, byRiskLevel, statuses, type PlantRows } from '#tests/support/plant.ts';

const namespaces = ['explain', 'rule', 'workflow'] as const;

function textsOf(locale: string): Record<string, Record<string, string>> {
  const folder = new URL(`../../../../catalog/locales/${locale}/`, import.meta.url);
  return Object.fromEntries(
    namespaces.map((name) => [name, JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))]),
  );
}

const i18n = i18next.createInstance();
await i18n.init({
  lng: 'en',
  ns: [...namespaces],
  resources: { en: textsOf('en'), ja: textsOf('ja') },
  interpolation: { escapeValue: false },
});

/** The tree as indented sentences. */
function sentences({ key, params, children }: Explanation, indent = ''): string[] {
  const own = `${indent}${i18n.t(`explain:${key}`, params)}`;
  return [own, ...children.flatMap((child) => sentences(child, `${indent}  `))];
}

function told(rows: PlantRows, question: Question): string[] {
  const explanation = explain(aPlant(rows), theCatalog(), question);
  return explanation ? sentences(explanation) : [];
}

function parts(explanation: Explanation): Explanation[] {
  return [explanation, ...explanation.children.flatMap(parts)];
}

const zone = [{ id: 'Z', name: 'Zone' }];
const rows: PlantRows = {
  policy: { slTarget: byRiskLevel },
  zone,
  scenario: [
    {
      id: 'R-04',
      name: 'Dosing',
      subject: { kind: 'zone', id: 'Z' },
      likelihood: 'l3',
      consequences: { safety: 'c3', operation: 'c1' },
      countermeasureIds: ['E', 'P'],
    },
  ],
  countermeasure: [
    { id: 'E', name: 'Firewall', status: 'existing', effect: { likelihoodSteps: 1 } },
    { id: 'P', name: 'MFA', status: 'planned', effect: { likelihoodSteps: 1 } },
  ],
};
const risk = (stage: 'unmitigated' | 'residual' | 'projected'): Question => ({
  what: 'risk',
  scenarioId: 'R-04',
  stage,
});

describe('explain', () => {
  it('tells an unmitigated risk from its ratings and its band', () => {
    expect(told(rows, risk('unmitigated'))).toEqual([
      'R-04: consequence C3 (3) × likelihood L3 (3) = 9, High.',
      '  Consequence C3: the highest over the categories.',
      '    SAFETY: C3.',
      '    OPERATION: C1.',
      '  Likelihood L3, with no countermeasure counted.',
      '  High begins at a score of 6.',
      '    The policy does not tolerate High.',
    ]);
  });

  it('tells a residual and a projected risk from the countermeasures', () => {
    expect(told(rows, risk('residual'))).toEqual([
      'R-04: consequence C3 (3) × likelihood L2 (2) = 6, High.',
      '  Consequence C3, unchanged.',
      '    E Firewall is in place: 0 steps.',
      '  Likelihood L2: 1 steps below L3, never below the lowest level.',
      '    E Firewall is in place: 1 steps.',
      '  High begins at a score of 6.',
      '    The policy does not tolerate High.',
    ]);
    expect(told(rows, risk('projected')).slice(3, 5)).toEqual([
      '  Likelihood L1: 1 steps below L2, never below the lowest level.',
      '    P MFA is planned: 1 steps.',
    ]);
  });

  it('tells the SL-T of a scenario by treatment, method and risk', () => {
    expect(told(rows, { what: 'scenarioSlTarget', scenarioId: 'R-04' }).slice(0, 5)).toEqual([
      'R-04 asks for SL-T 3.',
      '  High is not tolerable, so the scenario must be treated.',
      '  By risk level: the policy gives SL-T 3 for High.',
      '    IEC 62443-3-2 prescribes no method; this one is the choice of the risk policy.',
      '  R-04: consequence C3 (3) × likelihood L3 (3) = 9, High.',
    ]);
  });

  it('tells the SL-T of a zone by the scenarios that ask for it', () => {
    expect(told(rows, { what: 'slTarget', kind: 'zone', id: 'Z' }).slice(0, 3)).toEqual([
      'Z: SL-T (3,3,3,3,3,3,3) follows from scenarios; highest 3.',
      '  IAC: 3.',
      '    R-04 Dosing asks for 3.',
    ]);
  });

  it('tells an assigned SL-T with its rationale', () => {
    const slTarget = { level: 2, rationale: 'As in the group standard.' };
    expect(told({ zone: [{ ...zone[0], slTarget }] }, { what: 'slTarget', kind: 'zone', id: 'Z' })).toEqual([
      'Z: SL-T (2,2,2,2,2,2,2) was assigned; highest 2.',
      '  Reason given: As in the group standard.',
      '  Nothing can be computed from the scenarios.',
    ]);
  });

  it('tells an SL-A by the requirements that keep it from being higher', () => {
    const requirementStatus = statuses('Z', (id, _, fr) => (fr === 'RA' ? null : id === 'SR 4.1' ? 'partly' : 'met'));
    expect(told({ zone, requirementStatus }, { what: 'slAchieved', kind: 'zone', id: 'Z' })).toEqual([
      'Z: SL-A (4,4,4,0,4,4,–) follows from the requirements that are met; lowest –.',
      '  IAC: 4; every requirement is met.',
      '  UC: 4; every requirement is met.',
      '  SI: 4; every requirement is met.',
      '  DC: 0; the next level lacks:',
      '    SR 4.1 (from SL 1) is not met.',
      '  RDF: 4; every requirement is met.',
      '  TRE: 4; every requirement is met.',
      '  RA: not known; none of its requirements is assessed.',
    ]);
  });

  it('has no answer about what is not there', () => {
    expect(told({}, risk('unmitigated'))).toEqual([]);
    expect(told({}, { what: 'slAchieved', kind: 'conduit', id: 'C' })).toEqual([]);
  });

  it('agrees with assess, and has a text for each sentence in both languages', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const { riskLevels } = policyOf(model);
        const nameOf = (id: string | null) => riskLevels.find((level) => level.id === id)?.name || id || UNKNOWN_TEXT;
        const ask = (question: Question): Explanation => {
          const answer = explain(model, theCatalog(), question);
          if (!answer) throw new Error('no answer');
          for (const { key, params } of parts(answer))
            for (const lng of ['en', 'ja']) {
              expect(i18n.exists(`explain:${key}`, { lng }), key).toBe(true);
              expect(
                i18n.t(`explain:${key}`, { lng, ...params, interpolation: { skipOnVariables: true } }),
              ).not.toMatch(/^$/);
            }
          return answer;
        };
        const { scenarios, zones, conduits } = assess(model, theCatalog());
        for (const { id, slTarget, ...result } of scenarios) {
          for (const stage of ['unmitigated', 'residual', 'projected'] as const) {
            const { params } = ask({ what: 'risk', scenarioId: id, stage });
            expect(params['score']).toBe(result[stage].score ?? UNKNOWN_TEXT);
            expect(params['riskLevel']).toBe(nameOf(result[stage].riskLevel));
          }
          expect(ask({ what: 'scenarioSlTarget', scenarioId: id }).params['level']).toBe(slTarget ?? UNKNOWN_TEXT);
        }
        for (const [kind, results] of [
          ['zone', zones],
          ['conduit', conduits],
        ] as const)
          for (const { id, slTarget, slAchieved, initialRisk } of results) {
            const target = ask({ what: 'slTarget', kind, id }).params;
            expect(target['vector']).toBe(slTarget ? vectorText(slTarget.vector) : UNKNOWN_TEXT);
            expect(target['level']).toBe(slTarget?.level ?? UNKNOWN_TEXT);
            const achieved = ask({ what: 'slAchieved', kind, id }).params;
            expect(achieved['vector']).toBe(slAchieved ? vectorText(slAchieved.vector) : UNKNOWN_TEXT);
            expect(achieved['level']).toBe(slAchieved?.level ?? UNKNOWN_TEXT);
            const initial = ask({ what: 'initialRisk', of: { kind, id } });
            if (initialRisk === null) expect(initial.key).toBe('initial.unknown');
            else expect(initial.params['riskLevel']).toBe(nameOf(initialRisk.risk.riskLevel));
          }
      }),
      { numRuns: 60 },
    );
  });
});

describe('texts', () => {
  it.each(['en', 'ja'])('in %s say of every rule what it is, what was found and what to do', (lng) => {
    for (const { id } of rules)
      for (const part of ['title', 'text', 'remedy'])
        expect(i18n.exists(`rule:${id}.${part}`, { lng, count: 2 }), id).toBe(true);
  });

  it('name no other rule', () => {
    expect(Object.keys(textsOf('en')['rule'] ?? {})).toEqual(rules.map(({ id }) => id));
  });
});
