import { componentCategories } from '#shared/model/asset.ts';
import type { CatalogParts, FileOf, Report } from './catalog-parts.ts';
import type { ComponentRequirement } from './component-requirement.ts';

type ComponentFile = CatalogParts['componentRequirements'][number];

/** Whether every requirement of 4-2 fits its family, what it enhances and the SR that it supports. */
export function checkComponentRequirements(parts: CatalogParts, report: Report): void {
  for (const file of parts.componentRequirements) {
    checkFamilies(file, report);
    checkEnhancements(file, report);
    checkSupported(parts, file, report);
  }
}

/** CR hold for every category, SAR, EDR, HDR and NDR for the one whose prefix they carry. */
function checkFamilies({ file, data }: ComponentFile, report: Report): void {
  const categories = data.categories.map(({ id }) => id);
  if ([...categories].sort().join() !== [...componentCategories].sort().join())
    report('order', file, ['categories'], 'The four component categories must be there, once each.');
  const ofPrefix = new Map<string, string>(data.categories.map(({ id, prefix }) => [prefix, id]));
  data.requirements.forEach((row, index) => {
    if (!row.id.startsWith(`${row.family} `))
      report('order', file, ['requirements', index, 'family'], `${row.id} is of another family than ${row.family}.`);
    const expected = row.family === 'CR' ? categories.join() : ofPrefix.get(row.family);
    if (row.appliesTo.join() !== expected)
      report('order', file, ['requirements', index, 'appliesTo'], `${row.id} is for ${expected ?? 'no category'}.`);
  });
}

function checkEnhancements({ file, data }: ComponentFile, report: Report): void {
  const rows = new Map(data.requirements.map((row) => [row.id, row]));
  data.requirements.forEach((row, index) => {
    const at = ['requirements', index];
    if ((row.type === 'RE') !== (row.parent !== null))
      report('reference', file, [...at, 'parent'], `An RE names what it enhances, others nothing; ${row.id} does not.`);
    const parent = row.parent === null ? undefined : rows.get(row.parent);
    if (!parent) return;
    if (parent.type !== 'base' || parent.family !== row.family)
      report('reference', file, [...at, 'parent'], `${row.id} cannot enhance ${parent.id}.`);
    if (row.minSL < parent.minSL || row.fr !== parent.fr)
      report('order', file, [...at, 'minSL'], `${row.id} is asked for below what it enhances, or in another FR.`);
  });
}

/** The SR that a requirement supports must be of its FR; an SR without support is named as such, and no other is. */
function checkSupported({ requirements, broken }: CatalogParts, { file, data }: FileOf<ComponentData>, report: Report) {
  if (broken.has('requirements')) return;
  const rows = new Map(requirements.flatMap((one) => one.data.requirements.map((row) => [row.id, row] as const)));
  const problemOf = ({ type, fr, sr, relatedRE }: ComponentRequirement): string | null => {
    const supported = rows.get(sr ?? '');
    const enhancement = rows.get(relatedRE ?? '');
    if (supported && (supported.type !== 'SR' || supported.fr !== fr)) return `supports ${supported.id} of another FR`;
    if (enhancement && (type !== 'RE' || enhancement.fr !== fr)) return `cannot go with ${enhancement.id}`;
    return null;
  };
  data.requirements.forEach((row, index) => {
    const problem = problemOf(row);
    if (problem !== null) report('order', file, ['requirements', index, 'sr'], `${row.id} ${problem}.`);
  });
  const supported = new Set(data.requirements.map(({ sr }) => sr));
  const alone = [...rows.values()].filter(({ id, type }) => type === 'SR' && !supported.has(id)).map(({ id }) => id);
  if (data.withoutComponentRequirement.join() !== alone.join())
    report('order', file, ['withoutComponentRequirement'], `No requirement of 4-2 supports ${alone.join(', ')}.`);
}

type ComponentData = ComponentFile['data'];
