import type { EntityKind, EntityTypes } from './model.ts';

/** What a person calls an entity: its name or statement, else its id. */
export function displayName(kind: EntityKind, entity: EntityTypes[EntityKind]): string {
  if (kind === 'assumption') return (entity as EntityTypes['assumption']).statement || entity.id;
  if (kind === 'catalogEntry') return (entity as EntityTypes['catalogEntry']).entryId;
  return ('name' in entity && entity.name) || entity.id;
}
