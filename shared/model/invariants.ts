import { MAX_VULNERABILITIES } from './asset.ts';
import { attachedTooMuch } from './attachment.ts';
import { endZoneId } from './conduit.ts';
import { derivedId } from './derived-id.ts';
import { entityKinds, entitySchemas, sucOf, type EntityKind, type EntityTypes, type Model } from './model.ts';
import { displayName, nameIn } from './display-name.ts';
import { forbiddenSeats } from './forbidden-seat.ts';
import { endsAfterStart } from './outage.ts';
import { policyViolations } from './policy-violations.ts';
import { referenceRules, type ReferenceRule } from './references.ts';
import type { Subject } from './subject.ts';
import type { Violation, ViolationCode } from './violation.ts';

/** One entity that a check is about. */
export type EntityAt = { [K in EntityKind]: { readonly kind: K; readonly entity: EntityTypes[K] } }[EntityKind];

/** What became another, and what it was. */
type Changed = {
  readonly kind: EntityKind;
  readonly id: string;
  readonly before?: EntityTypes[EntityKind] | null;
};

const rulesByKind = Map.groupBy(referenceRules, (rule) => rule.kind);

function broken(at: EntityAt, code: ViolationCode, field: string, value: string): Violation {
  return { code, kind: at.kind, id: at.entity.id, field, value };
}

function schemaViolations(at: EntityAt): Violation[] {
  const parsed = entitySchemas[at.kind].safeParse(at.entity);
  if (parsed.success) return [];
  if (at.kind === 'asset' && at.entity.vulnerabilities.length > MAX_VULNERABILITIES)
    return [broken(at, 'too-many-vulnerabilities', 'vulnerabilities', displayName('asset', at.entity))];
  return parsed.error.issues.map((issue) => broken(at, 'invalid-field', issue.path.join('.'), issue.code));
}

function danglingReferences(model: Model, at: EntityAt): Violation[] {
  const violations: Violation[] = [];
  for (const rule of (rulesByKind.get(at.kind) ?? []) as readonly ReferenceRule[])
    for (const id of rule.ids(at.entity))
      if (!model[rule.to].has(id)) violations.push(broken(at, 'dangling-reference', rule.field, id));
  return violations;
}

/** Whether a zone would lie inside itself, over any number of parents. */
function isInsideItself(model: Model, zoneId: string): boolean {
  const seen = new Set<string>();
  for (let id = model.zone.get(zoneId)?.parentId ?? null; id !== null && !seen.has(id);) {
    if (id === zoneId) return true;
    seen.add(id);
    id = model.zone.get(id)?.parentId ?? null;
  }
  return false;
}

/** What the fields of one entity say together; the kinds that are not named have no such rule. */
function ownViolations(model: Model, at: EntityAt): Violation[] {
  const { kind, entity } = at;
  const found = (isBroken: boolean, code: ViolationCode, field: string, value: string) =>
    isBroken ? [broken(at, code, field, value)] : [];
  if (kind === 'zone') return found(isInsideItself(model, entity.id), 'zone-inside-itself', 'parentId', entity.name);
  if (kind === 'conduit') {
    const from = endZoneId(entity.from);
    return found(from !== null && from === endZoneId(entity.to), 'conduit-same-zone', 'to', entity.name);
  }
  if (kind === 'asset')
    return found(entity.zoneId !== null && entity.conduitId !== null, 'asset-in-two-places', 'conduitId', entity.name);
  if (kind === 'outage') return found(!endsAfterStart(entity), 'dates-reversed', 'end', entity.end ?? '');
  const derived = derivedId(at);
  if (derived !== null) return found(entity.id !== derived, 'derived-id', 'id', entity.id);
  if (kind === 'policy') return policyViolations(entity);
  return [];
}

/** What is wrong with one entity of a model: its schema, what it refers to, what its fields say together. */
function entityViolations(model: Model, at: EntityAt): Violation[] {
  const shape = schemaViolations(at);
  return shape.length > 0 ? shape : structureViolations(model, at);
}

/**
 * The subject on which an edit seats a countermeasure where it must not sit; null where one sat so before (in a file from
 * before the rule, or since an asset moved): that must not keep anybody from editing the rest.
 */
function newForbiddenSeat(model: Model, at: EntityAt, before: Changed['before']): Subject | null {
  if (at.kind !== 'countermeasure') return null;
  const wasSeated = before && 'mustNotSitOn' in before && forbiddenSeats(before, model.asset).length > 0;
  return wasSeated ? null : (forbiddenSeats(at.entity, model.asset)[0] ?? null);
}

/** As `entityViolations`, and what no edit may make; files from before the rule may have it and still open. */
function editViolations(model: Model, at: EntityAt, before: Changed['before']): Violation[] {
  const found = entityViolations(model, at);
  const seat = newForbiddenSeat(model, at, before);
  if (seat === null || found.length > 0) return found;
  const name = seat.kind === 'suc' ? sucOf(model).name : nameIn(model, seat.kind, seat.id);
  return [broken(at, 'must-not-sit-here', 'subjects', name)];
}

/** As `entityViolations`, for an entity whose schema has been checked already. */
function structureViolations(model: Model, at: EntityAt): Violation[] {
  return [...danglingReferences(model, at), ...ownViolations(model, at)];
}

function tooMuchAttached({ attachment }: Model): Violation[] {
  const [last] = [...attachment.values()].slice(-1);
  if (last === undefined || !attachedTooMuch(attachment)) return [];
  return [broken({ kind: 'attachment', entity: last }, 'attachments-too-big', 'content', last.name)];
}

function requiredRows(model: Model): Violation[] {
  return (['suc', 'policy'] as const)
    .filter((kind) => model[kind].size !== 1)
    .map((kind) => ({ code: 'row-required', kind, id: kind, field: 'id', value: kind }));
}

/** Everything that is wrong with a model whose rows have gone through their schemas. Linear in the size of the model. */
export function modelViolations(model: Model): Violation[] {
  const violations = [...requiredRows(model), ...tooMuchAttached(model)];
  for (const kind of entityKinds)
    for (const entity of model[kind].values())
      for (const violation of structureViolations(model, { kind, entity } as EntityAt)) violations.push(violation);
  return violations;
}

/**
 * What a change would break: the changed entities as they would be, and whatever still refers to a removed one. Gives
 * nothing where the model was sound and stays so.
 */
export function changeViolations(after: Model, changed: readonly Changed[]): Violation[] {
  const violations = requiredRows(after);
  const removedKinds = new Set<EntityKind>();
  for (const { kind, id, before } of changed) {
    const entity = after[kind].get(id);
    if (entity) violations.push(...editViolations(after, { kind, entity } as EntityAt, before));
    else removedKinds.add(kind);
  }
  if (changed.some(({ kind }) => kind === 'attachment')) violations.push(...tooMuchAttached(after));
  for (const rule of referenceRules.filter(({ to }) => removedKinds.has(to)))
    for (const entity of after[rule.kind].values())
      for (const id of rule.ids(entity))
        if (!after[rule.to].has(id))
          violations.push({ code: 'dangling-reference', kind: rule.kind, id: entity.id, field: rule.field, value: id });
  return violations;
}
