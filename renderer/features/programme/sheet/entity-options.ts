import type { Suggestion } from '#renderer/ui/suggestions.ts';
import { displayName } from '#shared/model/display-name.ts';
import type { EntityKind, Model } from '#shared/model/model.ts';

const made = new WeakMap<object, readonly Suggestion[]>();

/** What of one kind the plant has, by its id and name; the list is made once for each state of the table. */
export function entityOptions(model: Model, kind: EntityKind): readonly Suggestion[] {
  const table = model[kind];
  let list = made.get(table);
  if (!list) {
    list = [...table.values()].map((entity) => {
      const name = displayName(kind, entity).replaceAll(/[;；\n]/g, ',');
      return { value: entity.id, label: name === entity.id ? name : `${entity.id} ${name}` };
    });
    made.set(table, list);
  }
  return list;
}
