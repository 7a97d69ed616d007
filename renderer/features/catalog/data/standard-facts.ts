import type { Catalog } from '#shared/catalog/catalog.ts';
import type { ProgrammeRequirement } from '#shared/catalog/programme.ts';
import type { Shown } from './entry-details.ts';
import { fact, namesOf, of, type FactTable } from './fact.ts';

/** The group of a programme requirement with the groups above it, the widest first. */
function groupsOf({ programmeGroups }: Catalog, id: string): readonly Shown[] {
  const names: Shown[] = [];
  for (let next: string | null = id; next !== null && names.length < 9;) {
    const group = programmeGroups.find((row) => row.id === next);
    if (group) names.unshift({ both: group.name });
    next = group?.parent ?? null;
  }
  return names;
}

const programme = (list: (catalog: Catalog) => readonly ProgrammeRequirement[]) => (catalog: Catalog, id: string) =>
  of(list(catalog), id, ({ group, confidence }) => ({ facts: fact('group', ...groupsOf(catalog, group)), confidence }));

const frFact = ({ foundationalRequirements }: Catalog, fr: string) => {
  const entry = foundationalRequirements.find(({ id }) => id === fr);
  return fact('fr', { text: fr }, entry && { both: entry.name });
};
const minSl = (level: number) => fact('minSl', { text: `SL ${level}` });

/** The facts of the requirements of IEC 62443. */
export const standardFacts: FactTable = {
  zcr: (catalog, id) =>
    of(catalog.zoneConduitRequirements, id, ({ step, clause, obligation, summary, confidence }) => ({
      summary,
      confidence,
      facts: [
        ...fact(
          'stage',
          ...catalog.workflowStages.filter((row) => row.id === step).map(({ title }) => ({ both: title })),
        ),
        ...fact('clause', { text: clause }),
        ...fact('obligation', { key: `catalog:obligation.${obligation}` }),
      ],
    })),
  sr: (catalog, id) =>
    of(catalog.requirements, id, ({ fr, minSL, clause, appliesTo, summary, confidence, note }) => ({
      summary,
      confidence,
      note,
      facts: [
        ...frFact(catalog, fr),
        ...minSl(minSL),
        ...fact('clause', { text: clause }),
        ...fact('appliesTo', ...appliesTo.map((kind) => ({ key: `catalog:appliesTo.${kind}` }))),
      ],
    })),
  cr: (catalog, id) => ({
    ...of(catalog.componentConstraints, id, ({ summary }) => ({ summary })),
    ...of(catalog.componentRequirements, id, ({ fr, minSL, appliesTo, summary, confidence }) => ({
      summary,
      confidence,
      facts: [
        ...frFact(catalog, fr),
        ...minSl(minSL),
        ...fact('categories', ...namesOf(catalog.componentCategories, appliesTo)),
      ],
    })),
  }),
  practice: programme(({ practices }) => practices),
  service: programme(({ serviceRequirements }) => serviceRequirements),
  programme: programme(({ programmeRequirements }) => programmeRequirements),
};
