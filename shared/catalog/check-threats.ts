import { placedRows, type CatalogParts, type Report } from './catalog-parts.ts';
import { sourceAttributes } from './threat-source.ts';

/** Whether sub-techniques belong to a technique and go by its number. */
export function checkTechniques({ attack }: CatalogParts, report: Report): void {
  for (const { file, data } of attack) {
    const parents = new Map(data.techniques.map(({ id, parentId }) => [id, parentId]));
    data.techniques.forEach(({ id, parentId }, at) => {
      if (parentId === null || !parents.has(parentId)) return;
      if (parents.get(parentId) !== null || !id.startsWith(`${parentId}.`))
        report('order', file, ['techniques', at, 'parentId'], `${id} cannot be a sub-technique of ${parentId}.`);
    });
  }
}

/** Whether each actor's attributes are words of the vocabularies, and its SL lies in the range that practice allows. */
export function checkThreatActors({ threatActors }: CatalogParts, report: Report): void {
  for (const { file, data } of threatActors)
    for (const attribute of sourceAttributes) {
      const words = new Set(data.vocabularies[attribute].map(({ id }) => id));
      data.actors.forEach((actor, at) => {
        if (!words.has(actor[attribute]))
          report(
            'reference',
            file,
            ['actors', at, attribute],
            `${actor.id}: there is no ${attribute} ${actor[attribute]}.`,
          );
      });
    }
  for (const { row, file, path } of placedRows(threatActors, 'actors')) {
    const [least, most] = row.slRange;
    if (row.sl < least || row.sl > most)
      report('order', file, [...path, 'slRange'], `${row.id} stands for SL ${row.sl}, outside ${least} to ${most}.`);
  }
}
