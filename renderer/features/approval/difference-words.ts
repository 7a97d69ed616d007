import { changeKey, isSameEntity, type EntityChange, type ModelDiff } from '#shared/diff/model-diff.ts';
import { displayName } from '#shared/model/display-name.ts';
import type { EntityKind, Model } from '#shared/model/model.ts';
import { referenceRules } from '#shared/model/references.ts';

/** One field that an entity has another value in. */
export type FieldDifference = { readonly field: string; readonly before: string; readonly after: string };

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

/** How long a value may be before it is cut. */
const LONGEST = 120;
const NOTHING = '–';

type NameOf = (kind: EntityKind, id: string) => string;

/** The kinds that a field refers to. */
function targetsOf(kind: EntityKind, field: string): readonly EntityKind[] {
  return referenceRules.filter((rule) => rule.kind === kind && rule.field === field).map(({ to }) => to);
}

function inWords(value: unknown, name: (text: string) => string): string {
  if (value === null || value === undefined || value === '') return NOTHING;
  if (typeof value === 'string') return name(value);
  if (typeof value !== 'object') return value === true ? '✓' : value === false ? NOTHING : JSON.stringify(value);
  const parts = Array.isArray(value)
    ? value.map((one) => inWords(one, name))
    : Object.entries(value)
        .filter(([key]) => key !== 'id' || Object.keys(value).length === 1 || 'kind' in value)
        .map(([key, one]) => (key === 'kind' || key === 'id' ? inWords(one, name) : `${key} ${inWords(one, name)}`));
  return parts.length === 0 ? NOTHING : parts.join(', ');
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function fieldsOf({ kind, before, after }: EntityChange, nameOf: NameOf): readonly FieldDifference[] {
  if (before === null || after === null) return [];
  const [was, is] = [Object.entries(before), new Map(Object.entries(after))];
  return was.flatMap(([field, value]) => {
    if (isSameEntity(value, is.get(field))) return [];
    const targets = targetsOf(kind, field);
    const named = (text: string) => targets.map((to) => nameOf(to, text)).find((name) => name !== text) ?? text;
    return [{ field, before: shortened(inWords(value, named)), after: shortened(inWords(is.get(field), named)) }];
  });
}

/** A diff as a list that can be read: what was added, removed and changed, kind by kind in the order of the model. */
export function differencesOf(diff: ModelDiff, model: Model): readonly Difference[] {
  const gone = new Map(
    diff.flatMap(({ kind, id, before }) => (before ? [[changeKey({ kind, id }), before] as const] : [])),
  );
  const nameOf: NameOf = (kind, id) => {
    const entity = model[kind].get(id) ?? gone.get(changeKey({ kind, id }));
    return entity ? displayName(kind, entity) : id;
  };
  return diff
    .filter(({ kind }) => !unread.has(kind))
    .map((change) => {
      const { kind, id, before, after } = change;
      const entity = after ?? before;
      const how = before === null ? 'added' : after === null ? 'removed' : 'changed';
      const fields = fieldsOf(change, nameOf);
      return { kind, id, name: entity ? displayName(kind, entity) : id, how, fields };
    });
}
