import type { Suggestion } from '#renderer/ui/suggestions.ts';
import { displayName, knownId } from '#shared/model/display-name.ts';
import type { EntityKind, Model } from '#shared/model/model.ts';

const made = new WeakMap<object, readonly Suggestion[]>();

/** What of one kind the plant has, told apart in a list of texts: by the id that people know and the name, by any id where others are called the same. */
export function entityOptions(model: Model, kind: EntityKind): readonly Suggestion[] {
  const table = model[kind];
  let list = made.get(table);
  if (!list) {
    const named = [...table.values()].map((entity) => ({
      id: entity.id,
      name: displayName(kind, entity).replaceAll(/[;；\n]/g, ','),
    }));
    const sameNames = Map.groupBy(named, ({ name }) => name);
    list = named.map(({ id, name }) => {
      const known = (sameNames.get(name)?.length ?? 0) > 1 ? id : knownId(id);
      return { value: id, label: known === '' || name === id ? name : `${known} ${name}` };
    });
    made.set(table, list);
  }
  return list;
}
