import { placedKinds, type Placement } from '#shared/model/placement.ts';
import { compileCheck } from '../value-check.ts';
import { flagField, plain, type Field } from '../field.ts';
import { defineTable } from '../table.ts';
import { diagramIdField } from './diagram-id-field.ts';

/** What is placed: the id of a zone, an asset or a note, or the name of an external end, each in a column of its own; the kind is read before. */
const subjectIdField: Field = {
  columns: ['zone_id', 'asset_id', 'external_name', 'note_id'],
  encode: (subjectId, entity) =>
    placedKinds.map((kind) => ((entity as Placement).kind === kind ? (subjectId as string) : null)),
  decoder(schema, at) {
    const check = compileCheck(schema);
    return (rows, entities, key) => {
      for (const [index, row] of rows.entries()) {
        const entity = entities[index] as Record<string, unknown>;
        const place = placedKinds.findIndex((kind) => kind === entity['kind']);
        const subjectId = row[at + place];
        const isAlone = placedKinds.every((_kind, other) => other === place || row[at + other] === null);
        if (!isAlone || !check(subjectId)) return index;
        entity[key] = subjectId;
      }
      return -1;
    };
  },
};

export const placementTable = defineTable('placement', 'placement', {
  id: plain('id'),
  diagramId: diagramIdField,
  kind: plain('kind'),
  subjectId: subjectIdField,
  x: plain('x'),
  y: plain('y'),
  width: plain('width'),
  height: plain('height'),
  groupId: plain('group_id'),
  isLocked: flagField('is_locked'),
  layer: plain('layer'),
});
