import { MAIN_DIAGRAM } from '#shared/model/placement.ts';
import { composed } from '../field.ts';

/** The diagram that something stands on; the main one has no row, so that it is NULL and the rest is a foreign key. */
export const diagramIdField = composed(
  ['diagram_id'],
  (diagramId: string) => [diagramId === MAIN_DIAGRAM ? null : diagramId],
  ([id]) => (id === MAIN_DIAGRAM ? undefined : (id ?? MAIN_DIAGRAM)),
);
