import type { Catalog } from './catalog.ts';
import type { Technique } from './threat.ts';

/** What the mitigations of a technique lead to, in the catalog's order. */
export type TechniqueAnswers = {
  readonly requirementIds: readonly string[];
  readonly componentRequirementIds: readonly string[];
};

/**
 * Tells which SR and component requirements MITRE's labels reach from a technique (technique → mitigations → labels); a
 * threat of one's own adds those that it names itself. That an SR is reached says that it speaks of that kind of measure,
 * not that meeting it stops the technique.
 */
export function techniqueAnswers(catalog: Catalog): (technique: Technique) => TechniqueAnswers {
  const measures = new Map(
    catalog.mitigations.filter(({ isActive, isMeasure }) => isActive && isMeasure).map((row) => [row.id, row]),
  );
  return ({ mitigationIds, requirementIds = [] }) => {
    const used = mitigationIds.flatMap((id) => measures.get(id) ?? []);
    const named = new Set([...requirementIds, ...used.flatMap((row) => row.requirementIds)]);
    const components = new Set(used.flatMap((row) => row.componentRequirementIds));
    return {
      requirementIds: idsAmong(catalog.requirements, named),
      componentRequirementIds: idsAmong(catalog.componentRequirements, components),
    };
  };
}

function idsAmong(rows: readonly { readonly id: string }[], ids: ReadonlySet<string>): readonly string[] {
  return rows.filter(({ id }) => ids.has(id)).map(({ id }) => id);
}
