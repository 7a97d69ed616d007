import type { Catalog } from './catalog.ts';

type Requirements = Pick<Catalog, 'requirements' | 'componentRequirements' | 'withoutComponentRequirement'>;

/** What MITRE's labels of a mitigation stand for, and the labels of IEC 62443 that stand for nothing known. */
export type LabelReading = {
  readonly requirementIds: string[];
  readonly componentRequirementIds: string[];
  readonly unknown: readonly string[];
};

const label = /^IEC 62443-(3-3|4-2)(?::\d{4})? - (.+)$/;
const item = /^([A-Z]{2,3}) (\d+\.\d+)(?: RE ?\(?(\d+)\)?)?$/;

/** The SR or RE of an item such as `SR 1.1` or `SR 1.1 RE 1`. */
function systemRequirements(text: string, { requirements }: Requirements): readonly string[] | null {
  const [, family, number, enhancement] = item.exec(text) ?? [];
  if (family !== 'SR') return null;
  const id = `SR ${number}${enhancement === undefined ? '' : ` RE ${enhancement}`}`;
  return requirements.some((row) => row.id === id) ? [id] : null;
}

/**
 * The component requirements of an item such as `CR 3.2`. IEC 62443-4-2 has no CR under some numbers but a requirement
 * per kind of component: then those are meant. Where it has nothing for an SR at all, nothing is.
 */
function componentRequirements(text: string, catalog: Requirements): readonly string[] | null {
  const [, family, number, enhancement] = item.exec(text) ?? [];
  if (family === undefined) return null;
  const tail = `${number}${enhancement === undefined ? '' : ` RE(${enhancement})`}`;
  const rows = catalog.componentRequirements;
  if (rows.some(({ id }) => id === `${family} ${tail}`)) return [`${family} ${tail}`];
  if (family !== 'CR') return null;
  const perKind = rows.filter((row) => row.family !== 'CR' && row.id === `${row.family} ${tail}`).map(({ id }) => id);
  if (perKind.length > 0) return perKind;
  return catalog.withoutComponentRequirement.includes(`SR ${number}`) ? [] : null;
}

/** Spells the labels of a mitigation out; those of other standards are passed over. */
export function readLabels(labels: readonly string[], catalog: Requirements): LabelReading {
  const requirementIds: string[] = [];
  const componentRequirementIds: string[] = [];
  const unknown: string[] = [];
  for (const text of labels) {
    const [, part, items = ''] = label.exec(text) ?? [];
    if (part === undefined) {
      if (text.startsWith('IEC 62443')) unknown.push(text);
      continue;
    }
    for (const one of items.split(/[;,]/).map((piece) => piece.trim())) {
      const found = part === '3-3' ? systemRequirements(one, catalog) : componentRequirements(one, catalog);
      if (found === null) unknown.push(text);
      else (part === '3-3' ? requirementIds : componentRequirementIds).push(...found);
    }
  }
  return {
    requirementIds: [...new Set(requirementIds)],
    componentRequirementIds: [...new Set(componentRequirementIds)],
    unknown: [...new Set(unknown)],
  };
}
