import type { CatalogParts, Report } from './catalog-parts.ts';
import type { Requirement } from './requirement.ts';

/** Whether enhancements go with what they enhance, and whether every difference in level between 3-3 and 4-2 is named. */
export function checkLevels(parts: CatalogParts, report: Report): void {
  const requirements = new Map<string, Requirement>();
  for (const { data } of parts.requirements) for (const row of data.requirements) requirements.set(row.id, row);
  checkSystemRequirements(parts, requirements, report);
  checkComponentRequirements(parts, report);
  checkDifferences(parts, requirements, report);
}

function checkSystemRequirements(
  { requirements: files }: CatalogParts,
  rows: ReadonlyMap<string, Requirement>,
  report: Report,
): void {
  for (const { file, data } of files)
    data.requirements.forEach((row, index) => {
      const at = ['requirements', index, 'sr'];
      if ((row.type === 'RE') !== (row.sr !== null))
        report('reference', file, at, `An RE names its SR and an SR names none; ${row.id} does not.`);
      if (row.sr === null) return;
      const parent = rows.get(row.sr);
      if (parent?.type !== 'SR') report('reference', file, at, `${row.id} enhances ${row.sr}, which is no SR.`);
      else if (row.minSL < parent.minSL || row.fr !== parent.fr)
        report(
          'order',
          file,
          ['requirements', index, 'minSL'],
          `${row.id} is asked for below its SR, or in another FR.`,
        );
    });
}

function checkComponentRequirements({ componentRequirements: files }: CatalogParts, report: Report): void {
  for (const { file, data } of files) {
    const rows = new Map(data.requirements.map((row) => [row.id, row]));
    data.requirements.forEach((row, index) => {
      const parent = row.parent === null ? undefined : rows.get(row.parent);
      if ((row.type === 'RE') !== (row.parent !== null))
        report(
          'reference',
          file,
          ['requirements', index, 'parent'],
          `An RE names what it enhances and a base requirement names nothing; ${row.id} does not.`,
        );
      if (parent && (row.minSL < parent.minSL || row.fr !== parent.fr))
        report(
          'order',
          file,
          ['requirements', index, 'minSL'],
          `${row.id} is asked for below what it enhances, or in another FR.`,
        );
    });
  }
}

/** A level that differs from that of the SR or RE without being named is a slip of the pen. */
function checkDifferences(
  { componentRequirements: files }: CatalogParts,
  requirements: ReadonlyMap<string, Requirement>,
  report: Report,
): void {
  for (const { file, data } of files) {
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
