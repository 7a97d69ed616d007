import type { EntityChange, ModelDiff } from '#shared/diff/model-diff.ts';
import { displayName } from '#shared/model/display-name.ts';
import type { EntityKind, EntityTypes } from '#shared/model/model.ts';
import { compareValues, sayValue, type FieldDifference, type Words } from './compare.ts';

/** What became of one entity, with the values in words. */
export type Difference = {
  readonly kind: EntityKind;
  readonly id: string;
  readonly name: string;
  readonly how: 'added' | 'removed' | 'changed';
  readonly fields: readonly FieldDifference[];
};

/** What nobody reads about: where things stand on the drawing. */
const unread: ReadonlySet<EntityKind> = new Set(['placement']);

type Entity = EntityTypes[EntityKind];

/** The fields that say what an entity is about where it has no name of its own, in the order in which they are said. */
const naming: { readonly [K in EntityKind]?: readonly (keyof EntityTypes[K] & string)[] } = {
  channel: ['conduitId', 'protocol', 'port'],
  requirementStatus: ['subject', 'requirementId'],
  verification: ['subject', 'requirementId'],
  comparison: ['subject'],
  ballot: ['scenarioId', 'question'],
  product: ['vendor', 'name', 'version'],
};

/** What people call an entity; of one without a name, what it is about. */
function nameOf(kind: EntityKind, entity: Entity, words: Words): string {
  if (kind === 'initialRisk') return words.value({ other: 'function' }, entity.id);
  if (kind === 'dismissal') return words.value({ other: 'offer' }, entity.id);
  const fields = naming[kind];
  if (!fields) return displayName(kind, entity);
  const values = entity as unknown as Readonly<Record<string, unknown>>;
  const parts = fields.map((path) => sayValue(values[path], { kind, path, names: [] }, words));
  return parts.filter((part) => part !== words.nothing).join(' · ') || entity.id;
}

function fieldsOf({ kind, before, after }: EntityChange, words: Words): readonly FieldDifference[] {
  if (before === null || after === null) return [];
  return compareValues(before, after, { kind, path: '', names: [] }, words);
}

/** A diff as a list that can be read: what was added, removed and changed, kind by kind in the order of the model. */
export function differencesOf(diff: ModelDiff, words: Words): readonly Difference[] {
  return diff
    .filter(({ kind }) => !unread.has(kind))
    .map((change) => {
      const { kind, id, before, after } = change;
      const entity = after ?? before;
      const how = before === null ? 'added' : after === null ? 'removed' : 'changed';
      return { kind, id, name: entity ? nameOf(kind, entity, words) : id, how, fields: fieldsOf(change, words) };
    });
}
