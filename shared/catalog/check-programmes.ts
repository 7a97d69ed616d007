import type { CatalogParts, Report } from './catalog-parts.ts';
import { MANIFEST_FILE } from './manifest.ts';
import { programmeParts } from './programme.ts';

/** Whether the rows of a programme lie in groups of their own part, two levels at most, and enhance rows of their group. */
export function checkProgrammes({ programmes, broken }: CatalogParts, report: Report): void {
  for (const part of broken.has('programme') ? [] : programmeParts)
    if (programmes.filter(({ data }) => data.part === part).length !== 1)
      report('missing', MANIFEST_FILE, ['files'], `There must be one programme of IEC 62443-${part}.`);
  for (const { file, data } of programmes) {
    const groups = new Map(data.groups.map((group) => [group.id, group]));
    data.groups.forEach(({ id, parent }, at) => {
      if (parent !== null && groups.get(parent)?.parent !== null)
        report('order', file, ['groups', at, 'parent'], `${id} must lie in a topmost group of its part.`);
    });
    const rows = new Map(data.requirements.map((row) => [row.id, row]));
    data.requirements.forEach(({ id, group, parent }, at) => {
      if (!groups.has(group)) report('order', file, ['requirements', at, 'group'], `${id} lies in another part.`);
      const base = parent === null ? undefined : rows.get(parent);
      if (base && (base.parent !== null || base.group !== group))
        report('order', file, ['requirements', at, 'parent'], `${id} cannot enhance ${base.id}.`);
    });
  }
}
