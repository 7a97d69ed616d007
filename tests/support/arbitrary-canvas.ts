import fc from 'fast-check';
import type { EntityTypes } from '#shared/model/model.ts';
import { noteKinds } from '#shared/model/note.ts';
import { MAIN_DIAGRAM, placementId } from '#shared/model/placement.ts';
import { flag, id, line, note as freeText, orNull } from './arbitrary-values.ts';

/** The ids of what is on drawings, and of what a drawing shows. */
type Ids = Readonly<Record<'zone' | 'asset' | 'diagram' | 'note', string[]>>;

const onDiagram = (ids: Ids) => fc.constantFrom(MAIN_DIAGRAM, ...ids.diagram);

/** A drawing of some zones, or of the whole plant. */
export function diagram(ids: Ids, one: string): fc.Arbitrary<EntityTypes['diagram']> {
  return fc.record({ id: fc.constant(one), name: line, zoneIds: fc.subarray(ids.zone), description: freeText });
}

/** Words on one of the drawings. */
export function note(ids: Ids, one: string): fc.Arbitrary<EntityTypes['note']> {
  return fc.record({
    id: fc.constant(one),
    diagramId: onDiagram(ids),
    text: freeText,
    kind: fc.constantFrom(...noteKinds),
  });
}

/** A place on one of the drawings, alone or in a group, locked or not. */
export function placement(ids: Ids): fc.Arbitrary<EntityTypes['placement']> {
  const coordinate = fc.integer({ min: -5000, max: 5000 });
  const extent = fc.integer({ min: 1, max: 2000 });
  const placeable = [
    { kind: 'external' as const, subjectId: 'Vendor' },
    ...(['zone', 'asset', 'note'] as const).flatMap((kind) => ids[kind].map((subjectId) => ({ kind, subjectId }))),
  ];
  return fc
    .record({
      diagramId: onDiagram(ids),
      what: fc.constantFrom(...placeable),
      place: fc.record({ x: coordinate, y: coordinate, width: extent, height: extent }),
      hand: fc.record({ groupId: orNull(id), isLocked: flag, layer: fc.integer({ min: -1000, max: 1000 }) }),
    })
    .map(({ diagramId, what, place, hand }) => ({
      id: placementId(diagramId, what.kind, what.subjectId),
      diagramId,
      ...what,
      ...place,
      ...hand,
    }));
}
