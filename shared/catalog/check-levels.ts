import { foundationalRequirements } from '#shared/model/security-level.ts';
import { placedRows, type CatalogParts, type Report } from './catalog-parts.ts';
import type { Requirement } from './requirement.ts';

/** Whether the seven FR are there in their order, and every SR and RE stands in the FR and at a level that fit it. */
export function checkSystemRequirements({ requirements: files }: CatalogParts, report: Report): void {
  for (const { file, data } of files) {
    const frs = data.foundationalRequirements.map(({ id, number }) => `${number} ${id}`).join();
    if (frs !== foundationalRequirements.map((id, at) => `${at + 1} ${id}`).join())
      report('order', file, ['foundationalRequirements'], 'The seven FR must be there, in their order.');
  }
  const placed = placedRows(files, 'requirements');
  const rows = new Map(placed.map(({ row }) => [row.id, row]));
  for (const { row, file, path } of placed) {
    if (!row.id.startsWith(`SR ${foundationalRequirements.indexOf(row.fr) + 1}.`))
      report('order', file, [...path, 'fr'], `${row.id} is numbered for another FR than ${row.fr}.`);
    if ((row.type === 'RE') !== (row.sr !== null))
      report('reference', file, [...path, 'sr'], `An RE names its SR and an SR names none; ${row.id} does not.`);
    if (row.sr === null) continue;
    const parent = rows.get(row.sr);
    if (parent?.type !== 'SR')
      report('reference', file, [...path, 'sr'], `${row.id} enhances ${row.sr}, which is no SR.`);
    else if (row.minSL < parent.minSL || row.fr !== parent.fr)
      report('order', file, [...path, 'minSL'], `${row.id} is asked for below its SR, or in another FR.`);
  }
}

/** Whether every difference in level between 3-3 and 4-2 is named: one that is not is a slip of the pen. */
export function checkLevelDifferences(parts: CatalogParts, report: Report): void {
  const requirements = new Map<string, Requirement>();
  for (const { row } of placedRows(parts.requirements, 'requirements')) requirements.set(row.id, row);
  for (const { file, data } of parts.componentRequirements) {
    const named = new Map(data.levelDifferences.map((row) => [row.id, row.requirementId]));
    data.requirements.forEach((row, index) => {
      const counterpart = requirements.get((row.type === 'RE' ? row.relatedRE : row.sr) ?? '');
      const differing = counterpart && counterpart.minSL !== row.minSL ? counterpart.id : undefined;
      if (named.get(row.id) !== differing)
        report(
          'order',
          file,
          ['requirements', index, 'minSL'],
          `${row.id} and its counterpart have other levels than the list of differences says.`,
        );
    });
  }
}
