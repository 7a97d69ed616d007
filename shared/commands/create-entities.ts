import { displayName } from '#shared/model/display-name.ts';
import type { EntityAt } from '#shared/model/invariants.ts';
import type { Command } from './command.ts';

/** Adds entities in one step; the first one names it. Placements may come with what they place. */
export function createEntities(entities: readonly EntityAt[]): Command {
  const first = entities[0];
  return {
    label: {
      key: `create.${first?.kind ?? 'zone'}`,
      params: { name: first ? displayName(first.kind, first.entity) : '', count: entities.length },
    },
    run(tx) {
      for (const { kind, entity } of entities) tx.put(kind, entity);
    },
  };
}
