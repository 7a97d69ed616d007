import { ballotId } from './ballot.ts';
import { catalogEntryId } from './catalog-entry.ts';
import { comparisonId } from './comparison.ts';
import type { EntityKind, EntityTypes } from './model.ts';
import { placementId } from './placement.ts';
import { programmeStatusId } from './programme-status.ts';
import { requirementStatusId } from './requirement-status.ts';

type IdOf<K extends EntityKind> = (entity: Omit<EntityTypes[K], 'id'>) => string;

/** The kinds whose id follows from what they say, and how. */
export const derivedIds = {
  requirementStatus: ({ subject, requirementId }) => requirementStatusId(subject, requirementId),
  verification: ({ subject, requirementId }) => requirementStatusId(subject, requirementId),
  comparison: ({ subject }) => comparisonId(subject),
  programmeStatus: ({ part, party, itemId }) => programmeStatusId(part, party, itemId),
  ballot: ({ workshopId, scenarioId, question }) => ballotId(workshopId, scenarioId, question),
  placement: ({ diagramId, kind, subjectId }) => placementId(diagramId, kind, subjectId),
  catalogEntry: ({ kind, entryId }) => catalogEntryId(kind, entryId),
} satisfies { readonly [K in EntityKind]?: IdOf<K> };

/** The id that an entity has to have by what it says, or null where it may have any. */
export function derivedId(
  at: { [K in EntityKind]: { readonly kind: K; readonly entity: EntityTypes[K] } }[EntityKind],
): string | null {
  const ids: { readonly [K in EntityKind]?: IdOf<K> } = derivedIds;
  return (ids[at.kind] as IdOf<EntityKind> | undefined)?.(at.entity) ?? null;
}
