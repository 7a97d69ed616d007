import type { EntityKind, EntityTypes, Model } from './model.ts';

/** Longest beginning of a text that stands for it, in characters. */
const GLIMPSE = 60;

function firstLine(text: string): string {
  return (text.trim().split('\n')[0] ?? '').slice(0, GLIMPSE);
}

const madeUp = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id that people know a thing by, such as a tag of their list; empty for one that the app made up (a UUID). */
export function knownId(id: string): string {
  return madeUp.test(id) ? '' : id;
}

/** What a person calls an entity: its name or statement, else its id. */
export function displayName(kind: EntityKind, entity: EntityTypes[EntityKind]): string {
  if (kind === 'assumption') return (entity as EntityTypes['assumption']).statement || entity.id;
  if (kind === 'catalogEntry') return (entity as EntityTypes['catalogEntry']).entryId;
  if (kind === 'note') return firstLine((entity as EntityTypes['note']).text) || entity.id;
  if (kind === 'trigger') return firstLine((entity as EntityTypes['trigger']).text) || entity.id;
  return ('name' in entity && entity.name) || entity.id;
}

/** What a person calls the entity of an id; the id itself where there is none. */
export function nameIn<K extends EntityKind>(model: Pick<Model, K>, kind: K, id: string): string {
  const entity = (model[kind] as ReadonlyMap<string, EntityTypes[K]>).get(id);
  return entity ? displayName(kind, entity) : id;
}
