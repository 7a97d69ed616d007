import { knownId } from '#shared/model/display-name.ts';
import { sortedById } from '#shared/engine/order.ts';
import { MAIN_DIAGRAM } from '#shared/model/placement.ts';
import type { Block, Column } from '#shared/report/report-document.ts';
import { column, name, table, text, words } from '#shared/report/say.ts';
import type { CrsContext } from './crs-context.ts';

const columns: readonly Column[] = [
  column('id', 'id', 10, 'crs:column.id'),
  column('name', 'text', 30, 'inspector:field.asset.name'),
];

/** The drawings, the whole plant first, and the assets that none of them shows (ZCR 6.3). */
export function buildDrawings({ model }: CrsContext): readonly Block[] {
  const unplaced = [...model.asset.values()].filter(({ zoneId, conduitId }) => zoneId === null && conduitId === null);
  return [
    { block: 'figure', diagramId: MAIN_DIAGRAM, caption: text('crs:figure.main') },
    ...sortedById(model.diagram.values()).map(({ id, name: called }): Block => ({
      block: 'figure',
      diagramId: id,
      caption: name(called || id),
    })),
    ...(unplaced.length === 0
      ? []
      : [
          table(
            { id: 'unplaced', columns, title: 'crs:unplaced.title', whenEmpty: 'crs:unplaced.none' },
            sortedById(unplaced),
            ({ id }) => id,
            ({ id, name: called }) => [words(knownId(id)), words(called)],
          ),
        ]),
  ];
}
