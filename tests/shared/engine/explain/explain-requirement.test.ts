import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import i18next from 'i18next';
import { describe, expect, it, test } from 'vitest';
import { assess } from '#shared/engine/assess.ts';
import type { Explanation } from '#shared/engine/explain/explanation.ts';
import { explain } from '#shared/engine/explain/index.ts';
import { runCommand } from '#shared/commands/command.ts';
import { setRequirementStatuses } from '#shared/commands/set-requirement-status.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, byRiskLevel, statuses, type PlantRows } from '#tests/support/plant.ts';

const i18n = i18next.createInstance();
await i18n.init({
  lng: 'en',
  ns: ['explain'],
  resources: { en: { explain: textsOf('en') }, ja: { explain: textsOf('ja') } },
  interpolation: { escapeValue: false },
});

function textsOf(locale: string): Record<string, unknown> {
  const file = new URL(`../../../../catalog/locales/${locale}/explain.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

function sentences({ key, params, children }: Explanation, lng: string, indent = ''): string[] {
  const own = `${indent}${i18n.t(`explain:${key}`, { lng, ...params })}`;
  return [own, ...children.flatMap((child) => sentences(child, lng, `${indent}  `))];
}

function told(rows: PlantRows, requirementId: string, lng = 'en'): string[] {
  const question = { what: 'requirement', kind: 'zone', id: 'Z', requirementId } as const;
  const explanation = explain(aPlant(rows), theCatalog(), question);
  return explanation ? sentences(explanation, lng) : [];
}

function parts(explanation: Explanation): Explanation[] {
  return [explanation, ...explanation.children.flatMap(parts)];
}

const Z = { kind: 'zone', id: 'Z' };
const assigned = { id: 'Z', name: 'Dosing', slTarget: { level: 2, rationale: 'Group standard.' } };

describe('explain a requirement', () => {
  it('says it in own words, why it applies, where it stands, who answers and what it takes', () => {
    const rows: PlantRows = {
      zone: [assigned],
      asset: [{ id: 'A1', name: 'PLC', type: 'plc', zoneId: 'Z' }],
      countermeasure: [{ id: 'M1', name: 'Accounts', status: 'planned', requirementIds: ['SR 1.1'], subjects: [Z] }],
      requirementStatus: [
        { subject: Z, requirementId: 'SR 1.1 RE 1', status: 'partly', rationale: 'two panels', evidence: 'photo' },
      ],
    };
    expect(told(rows, 'SR 1.1 RE 1').slice(0, 16)).toEqual([
      'SR 1.1 RE 1 Unique identification and authentication: partly met at Dosing.',
      '  Each person is known to the system by an identity of their own rather than only by a group or role.',
      '  IEC 62443-3-3, clause 5.3. IAC Identification and authentication control, asked for from SL 2 on. Said in our own words; the standard’s text decides.',
      '    It enhances SR 1.1 Human user identification and authentication.',
      '  It applies: the SL-T of IAC is 2, and it is asked for from SL 2 on.',
      '    The team assigned that SL-T.',
      '      Reason given: Group standard.',
      '  Partly met counts as open.',
      '    Rationale: two panels',
      '    Evidence: photo',
      '  Countermeasures that serve it here:',
      '    M1 Accounts: planned.',
      '  0 of 1 components meet what it asks of them (CR 1.1 RE(1)).',
      '    A1 PLC is not assessed.',
      '  By the statuses, SL-A of IAC is 0. To reach 2 it takes this one and these:',
      '    SR 1.1 (from SL 1) is not assessed.',
    ]);
    expect(told(rows, 'SR 1.1 RE 1', 'ja').slice(0, 2)).toEqual([
      'SR 1.1 RE 1 一意の識別及び認証: Dosing では一部適合。',
      `  ${theCatalog().requirements.find(({ id }) => id === 'SR 1.1 RE 1')?.summary.ja ?? ''}`,
    ]);
  });

  it('names the scenarios that ask for it where no SL-T is assigned', () => {
    const rows: PlantRows = {
      policy: { slTarget: byRiskLevel },
      zone: [{ id: 'Z' }],
      scenario: [{ id: 'R-1', name: 'Dosing', subject: Z, likelihood: 'l3', consequence: 'c3' }],
    };
    expect(told(rows, 'SR 7.1')).toEqual(
      expect.arrayContaining([
        '  It applies: the SL-T of RA is 3, and it is asked for from SL 1 on.',
        '    RA: 3.',
        '      R-1 Dosing asks for 3.',
      ]),
    );
  });

  it.each<[string, PlantRows, string, string]>([
    [
      'beyond the SL-T',
      { zone: [assigned] },
      'SR 1.1 RE 2',
      '  It goes beyond the SL-T of IAC, which is 2: it is asked for from SL 3 on.',
    ],
    [
      'an SL-T that is not known',
      { zone: [{ id: 'Z' }] },
      'SR 1.1',
      '  Whether it applies is not known: the SL-T of IAC is not known. It is asked for from SL 1 on.',
    ],
    [
      'not applicable without a reason',
      { zone: [{ id: 'Z' }], requirementStatus: [{ subject: Z, requirementId: 'SR 1.1', status: 'not-applicable' }] },
      'SR 1.1',
      '  Not applicable counts as met only with a reason; until there is one it is open.',
    ],
    [
      'what is uncertain',
      { zone: [{ id: 'Z' }] },
      'SR 1.13 RE 1',
      `    Not certain: ${theCatalog().requirements.find(({ id }) => id === 'SR 1.13 RE 1')?.note?.en ?? ''}`,
    ],
    [
      'a declared SL-A',
      { zone: [{ id: 'Z', slAchieved: { level: 1 } }] },
      'SR 1.1',
      '  An SL-A is declared here and stands; what the statuses give for IAC is shown beside it.',
    ],
    [
      'the last one that is open below a level',
      {
        zone: [{ id: 'Z' }],
        requirementStatus: statuses('Z', (id, sl) => (id === 'SR 4.1' ? null : sl > 2 ? 'partly' : 'met')),
      },
      'SR 4.1',
      '  Once it is met, SL-A of DC by the statuses goes from 0 to 2.',
    ],
    [
      'the very last one',
      { zone: [{ id: 'Z' }], requirementStatus: statuses('Z', (id) => (id === 'SR 4.1' ? 'partly' : 'met')) },
      'SR 4.1',
      '  Once it is met, SL-A of DC by the statuses goes from 0 to 4.',
    ],
    [
      'one that is met',
      { zone: [{ id: 'Z' }], requirementStatus: statuses('Z', () => 'met') },
      'SR 4.1',
      '  It keeps nothing back; by the statuses, SL-A of DC is 4.',
    ],
  ])('says %s', (_name, rows, requirementId, sentence) => {
    expect(told(rows, requirementId)).toContain(sentence);
  });

  it('has no answer about what the catalog or the plant does not know', () => {
    expect(told({ zone: [{ id: 'Z' }] }, 'SR 99')).toEqual([]);
    expect(told({}, 'SR 1.1')).toEqual([]);
  });

  it('counts the components that it does not name', () => {
    const asset = Array.from({ length: 15 }, (_, at) => ({ id: `A${at + 10}`, type: 'plc', zoneId: 'Z' }));
    expect(told({ zone: [{ id: 'Z' }], asset }, 'SR 1.1')).toContain('    and 3 more.');
  });
});

const requirementIds = fc.constantFrom(...theCatalog().requirements.map(({ id }) => id));

test('agrees with assess on what is asked and open, and has a text for each sentence in both languages', () => {
  fc.assert(
    fc.property(arbitraryModel, requirementIds, (model, requirementId) => {
      const { zones, conduits } = assess(model, theCatalog());
      for (const [kind, results] of [
        ['zone', zones],
        ['conduit', conduits],
      ] as const)
        for (const { id, openRequirements } of results) {
          const answer = explain(model, theCatalog(), { what: 'requirement', kind, id, requirementId });
          if (!answer) throw new Error('no answer');
          const keys = parts(answer).map(({ key }) => key);
          for (const key of keys)
            for (const lng of ['en', 'ja']) expect(i18n.exists(`explain:${key}`, { lng }), key).toBe(true);
          const isOpen = !keys.includes('requirement.riseMet');
          expect(openRequirements.includes(requirementId)).toBe(isOpen && keys.includes('requirement.applies'));
        }
    }),
    { numRuns: 60 },
  );
});

test('what it says it takes for SL-A to rise is what assess then gives', () => {
  const fr = { IAC: 0, UC: 1, SI: 2, DC: 3, RDF: 4, TRE: 5, RA: 6 } as const;
  fc.assert(
    fc.property(fc.array(requirementIds, { maxLength: 90 }), requirementIds, (met, requirementId) => {
      const known = new Set(met);
      const model = aPlant({
        zone: [{ id: 'Z' }],
        requirementStatus: statuses('Z', (id) => (known.has(id) ? 'met' : 'partly')),
      });
      const answer = explain(model, theCatalog(), { what: 'requirement', kind: 'zone', id: 'Z', requirementId });
      const rise = answer?.children.find(({ key }) => key.startsWith('requirement.rise'));
      const needed = rise?.children.map(({ params }) => String(params['id'])) ?? [];
      const outcome = runCommand(
        model,
        setRequirementStatuses(
          [requirementId, ...needed].map((id) => ({
            subject: { kind: 'zone', id: 'Z' },
            requirementId: id,
            status: 'met',
          })),
        ),
      );
      if (!outcome.ok || !rise) throw new Error('no answer');
      const reached = assess(outcome.value.model, theCatalog()).zones[0]?.slAchieved?.vector[
        fr[String(rise.params['fr']) as keyof typeof fr]
      ];
      if (rise.key === 'requirement.riseMet') expect(reached).toBe(rise.params['from']);
      else if (rise.key === 'requirement.rise') expect(reached).toBe(rise.params['to']);
      else expect(reached).toBeGreaterThanOrEqual(Number(rise.params['to']));
    }),
  );
});
