import { describe, expect, test } from 'vitest';
import { startQuestions, type StartQuestion } from '#shared/catalog/start-questions.ts';
import { assess } from '#shared/engine/assess.ts';
import { modelViolations } from '#shared/model/invariants.ts';
import { sucOf, type Model } from '#shared/model/model.ts';
import { sucSchema } from '#shared/model/suc.ts';
import type { ZoneKind } from '#shared/model/zone.ts';
import { beginPlant } from '#shared/template/begin-plant.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { TODAY } from '#tests/support/plant.ts';

const sectors = theCatalog()
  .templates.map(({ id }) => id)
  .filter((id) => id !== 'empty');

function plantWith(templateId: string, has: readonly StartQuestion[]): Model {
  const model = beginPlant(theCatalog(), 'en', sucSchema.parse({ name: 'Mine' }), { templateId, has });
  if (!model) throw new Error(templateId);
  return model;
}

/** Every set of answers. */
const answers: readonly (readonly StartQuestion[])[] = Array.from({ length: 2 ** startQuestions.length }, (_, bits) =>
  startQuestions.filter((_question, at) => (bits >> at) & 1),
);

const always: readonly ZoneKind[] = ['control', 'control'];
const cases: readonly (readonly [has: readonly StartQuestion[], kinds: readonly ZoneKind[], accessPoints: number])[] = [
  [[], [], 0],
  [['business'], ['business', 'dmz'], 1],
  [['safety'], ['safety'], 0],
  [['wireless'], ['wireless'], 1],
  [['remoteAccess'], ['remote-access'], 1],
  [['portable'], ['temporary'], 1],
  [['safety', 'remoteAccess'], ['safety', 'remote-access'], 1],
  [startQuestions, ['business', 'dmz', 'safety', 'wireless', 'remote-access', 'temporary'], 4],
];

describe.each(sectors)('a guided start for %s', (sector) => {
  test.each(cases)('with %j has the zones that follow (ZCR 3.2 to 3.6)', (has, kinds, accessPoints) => {
    const model = plantWith(sector, has);
    expect([...model.zone.values()].map(({ kind }) => kind).sort()).toEqual([...always, ...kinds].sort());
    expect(sucOf(model).accessPoints).toHaveLength(accessPoints);
  });

  test('gives for any answers a whole plant whose partition is in order', () => {
    for (const has of answers) {
      const model = plantWith(sector, has);
      expect(modelViolations(model)).toEqual([]);
      const { workflow, findings } = assess(model, theCatalog(), TODAY);
      expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
      const partition = workflow.filter(({ zcr }) => zcr.startsWith('ZCR 3.'));
      expect(partition.filter(({ status }) => status !== 'done')).toEqual([]);
      for (const { subject } of model.scenario.values())
        expect(subject.kind === 'zone' || subject.kind === 'conduit').toBe(true);
    }
  });
});
