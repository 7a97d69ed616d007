import { assess } from '#shared/engine/assess.ts';
import type { Assessment } from '#shared/engine/assessment.ts';
import { emptyModel, entitySchemas, type EntityKind, type Model } from '#shared/model/model.ts';
import { policySchema, type Policy } from '#shared/model/policy.ts';
import { requirementStatusId } from '#shared/model/requirement-status.ts';
import { subjectSchema } from '#shared/model/subject.ts';
import { sucSchema } from '#shared/model/suc.ts';
import { theCatalog } from './catalog.ts';

type Fields = Readonly<Record<string, unknown>>;
/** The rows of a plant, each with the fields that matter; the schemas add the rest. */
export type PlantRows = { readonly [K in Exclude<EntityKind, 'suc' | 'policy'>]?: readonly Fields[] } & {
  readonly suc?: Fields;
  readonly policy?: Fields;
};

const levels = (...ids: string[]) => ids.map((id) => ({ id, name: id.toUpperCase() }));

/** Three by three by product, two categories; only low is tolerable: low from 1, medium from 3, high from 6. No SL-T method. */
export function aPolicy(fields: Fields = {}): Policy {
  return policySchema.parse({
    name: 'Test',
    consequenceCategories: levels('safety', 'operation'),
    consequenceLevels: levels('c1', 'c2', 'c3'),
    likelihoodLevels: levels('l1', 'l2', 'l3'),
    riskLevels: [
      { id: 'low', name: 'Low', tolerable: true },
      { id: 'medium', name: 'Medium' },
      { id: 'high', name: 'High' },
    ],
    matrix: {
      kind: 'product',
      bands: [
        { riskLevel: 'low', min: 1 },
        { riskLevel: 'medium', min: 3 },
        { riskLevel: 'high', min: 6 },
      ],
    },
    ...fields,
  });
}

/** By risk level: low 1, medium 2, high 3; floor 1. */
export const byRiskLevel = { method: 'by-risk-level', byRiskLevel: { low: 1, medium: 2, high: 3 }, floor: 1 };

/** A plant with exactly these rows. */
export function aPlant({ suc, policy, ...tables }: PlantRows = {}): Model {
  const model: Record<string, unknown> = {
    ...emptyModel(sucSchema.parse({ name: 'Test plant', ...suc }), aPolicy(policy)),
  };
  for (const [kind, rows] of Object.entries(tables)) {
    const schema = entitySchemas[kind as EntityKind];
    const entities = rows.map((row) => schema.parse(kind === 'requirementStatus' ? withId(row) : row));
    model[kind] = new Map(entities.map((entity) => [entity.id, entity]));
  }
  return model as Model;
}

/** The day on which plants of tests are assessed. */
export const TODAY = '2026-11-23';

/** What follows from a plant with exactly these rows and the catalog that ships. */
export function assessed(rows: PlantRows): Assessment {
  return assess(aPlant(rows), theCatalog(), TODAY);
}

/** The findings of one rule, as `subject id: severity`. */
export function findingsOf(rule: string, rows: PlantRows): string[] {
  return assessed(rows)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ id, severity }) => `${id}: ${severity}`);
}

/** The statuses of all requirements of the catalog at a zone; those that `state` gives null for are not assessed. */
export function statuses(zoneId: string, state: (id: string, minSL: number, fr: string) => string | null): Fields[] {
  return theCatalog().requirements.flatMap(({ id, minSL, fr }) => {
    const status = state(id, minSL, fr);
    return status === null ? [] : [{ subject: { kind: 'zone', id: zoneId }, requirementId: id, status }];
  });
}

function withId(row: Fields): Fields {
  return { id: requirementStatusId(subjectSchema.parse(row['subject']), String(row['requirementId'])), ...row };
}
