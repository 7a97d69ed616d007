import { attachedTooMuch } from '#shared/model/attachment.ts';
import { derivedIds } from '#shared/model/derived-id.ts';
import { modelViolations } from '#shared/model/invariants.ts';
import { entityKinds, policyOf, type EntityKind, type EntityTypes, type Model } from '#shared/model/model.ts';
import { endsAfterStart } from '#shared/model/outage.ts';
import { policyViolations } from '#shared/model/policy-violations.ts';
import { referenceRules, type ReferenceRule } from '#shared/model/references.ts';
import type { Violation } from '#shared/model/violation.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { DocumentError } from './storage-error.ts';
import { tableOf } from './tables/index.ts';
import { checkNesting } from './zone-nesting.ts';

type Fault = Pick<Violation, 'kind' | 'id' | 'field'>;
type Checked = Result<Model, DocumentError>;

function asError({ kind, id, field }: Fault): Result<never, DocumentError> {
  return err({ code: 'invalidRecord', table: tableOf(kind).name, id, field });
}

/** Refuses a model that breaks a rule of the model, with the first thing that does. */
export function checkModel(model: Model): Checked {
  const nesting = checkNesting(model);
  if (!nesting.ok) return nesting;
  const [violation] = modelViolations(model);
  return violation === undefined ? ok(model) : asError(violation);
}

/** The fields whose references stand in JSON, where no foreign key can hold them. */
const jsonFields = new Set([
  'accessPoints',
  'via',
  'boundaryDeviceIds',
  'subjects',
  'mustNotSitOn',
  'dependencyIds',
  'countermeasureIds',
  'assumptionIds',
  'zoneIds',
  'assumptionEffects',
  'scenarioIds',
  'parked',
  'attachmentIds',
  'triggerIds',
  'findings',
  'source',
]);
const jsonRules = referenceRules.filter(({ field }) => jsonFields.has(field));

function danglingReference(model: Model, { kind, field, to, ids }: ReferenceRule): Fault | undefined {
  const targets = model[to];
  for (const entity of model[kind].values() as Iterable<EntityTypes[EntityKind]>) {
    for (const id of ids(entity)) if (!targets.has(id)) return { kind, id: entity.id, field };
  }
  return undefined;
}

/** The field at fault where the fields of one entity do not fit together, by kind. */
const ownFaults: { readonly [K in EntityKind]?: (entity: EntityTypes[K]) => string | null } = {
  conduit: ({ from, to }) => (typeof from === 'string' && from === to ? 'to' : null),
  asset: ({ zoneId, conduitId }) => (zoneId !== null && conduitId !== null ? 'conduitId' : null),
  outage: (outage) => (endsAfterStart(outage) ? null : 'end'),
};

function misfit<K extends EntityKind>(model: Model, kind: K): Fault | undefined {
  const idOf = (derivedIds as { readonly [One in EntityKind]?: (entity: EntityTypes[One]) => string })[kind];
  const faultOf = idOf ? (entity: EntityTypes[K]) => (entity.id === idOf(entity) ? null : 'id') : ownFaults[kind];
  if (faultOf === undefined) return undefined;
  for (const entity of model[kind].values()) {
    const field = faultOf(entity);
    if (field !== null) return { kind, id: entity.id, field };
  }
  return undefined;
}

/** As `checkModel`, and quicker, for rows that have gone through their schemas and have no dangling foreign key. */
export function checkRows(model: Model): Checked {
  if (model.suc.size !== 1 || model.policy.size !== 1)
    return err({ code: 'corrupt', detail: 'no SUC or no risk policy' });
  const nesting = checkNesting(model);
  if (!nesting.ok) return nesting;
  for (const kind of entityKinds) {
    const fault = misfit(model, kind);
    if (fault !== undefined) return asError(fault);
  }
  for (const rule of jsonRules) {
    const fault = danglingReference(model, rule);
    if (fault !== undefined) return asError(fault);
  }
  if (attachedTooMuch(model.attachment)) return asError({ kind: 'attachment', id: '', field: 'content' });
  const [violation] = policyViolations(policyOf(model));
  return violation === undefined ? ok(model) : asError(violation);
}
