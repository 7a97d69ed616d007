import type { Catalog } from '#shared/catalog/catalog.ts';
import type { EntryDetails, Difference } from './entry-details.ts';
import type { FactTable } from './fact.ts';
import { plantFacts } from './plant-facts.ts';
import { standardFacts } from './standard-facts.ts';
import { threatFacts } from './threat-facts.ts';
import type { EntryRef, Section } from '#renderer/state/catalog-sections.ts';

const table: FactTable = { ...standardFacts, ...threatFacts, ...plantFacts };

const standardOf: Readonly<Partial<Record<Section, string>>> = {
  zcr: 'IEC 62443-3-2',
  sr: 'IEC 62443-3-3',
  cr: 'IEC 62443-4-2',
  practice: 'IEC 62443-4-1',
  service: 'IEC 62443-2-4',
  programme: 'IEC 62443-2-1',
};
const ofAttack: ReadonlySet<Section> = new Set(['technique', 'retired', 'tactic', 'mitigation', 'attackAsset']);

function isAttack({ section, id }: EntryRef, { threatSources }: Catalog): boolean {
  if (section !== 'source') return ofAttack.has(section);
  const kind = threatSources.find((source) => source.id === id)?.kind;
  return kind === 'group' || kind === 'software';
}

function sourceOf(catalog: Catalog, ref: EntryRef, isOwn: boolean): Pick<EntryDetails, 'source' | 'licence'> {
  if (isOwn) return { source: { key: 'catalog:origin.own' }, licence: [] };
  const { manifest, attack, threatLicence } = catalog;
  if (isAttack(ref, catalog))
    return {
      source: { text: `${attack.name} ${attack.version} (${attack.released})` },
      licence: threatLicence.map((text) => ({ text })),
    };
  const standard = standardOf[ref.section];
  if (standard !== undefined)
    return {
      source: { text: manifest.standards.find((name) => name.startsWith(standard)) ?? standard },
      licence: manifest.licences.slice(0, 1).map((both) => ({ both })),
    };
  if (ref.section === 'weakness')
    return {
      source: { text: 'CWE' },
      licence: manifest.licences.filter(({ en }) => en.startsWith('CWE')).map((both) => ({ both })),
    };
  return { source: { key: 'catalog:origin.project' }, licence: [] };
}

function differencesOf(catalog: Catalog, { section, id }: EntryRef): readonly Difference[] {
  const levels = new Map([...catalog.requirements, ...catalog.componentRequirements].map((row) => [row.id, row.minSL]));
  return catalog.levelDifferences.flatMap(({ id: component, requirementId, isConfirmed }) => {
    const isHere = (section === 'cr' && component === id) || (section === 'sr' && requirementId === id);
    if (!isHere) return [];
    const other: EntryRef = section === 'cr' ? { section: 'sr', id: requirementId } : { section: 'cr', id: component };
    return [{ other, level: levels.get(id) ?? 0, otherLevel: levels.get(other.id) ?? 0, isConfirmed }];
  });
}

/** What the catalog says of an entry. */
export function detailsOf(catalog: Catalog, ref: EntryRef, isOwn: boolean): EntryDetails {
  return {
    summary: null,
    facts: [],
    confidence: null,
    note: null,
    differences: differencesOf(catalog, ref),
    ...sourceOf(catalog, ref, isOwn),
    ...table[ref.section]?.(catalog, ref.id),
  };
}
