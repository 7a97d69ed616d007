import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Mitigation } from '#shared/catalog/threat.ts';
import type { ThreatPattern } from '#shared/catalog/threat-pattern.ts';
import { livingSuccessors } from './successors.ts';

/** What a pattern comes to in a catalog: techniques that are alive, and what answers them. */
export type PatternAnswers = {
  readonly techniqueIds: readonly string[];
  /** SR and RE, in the catalog's order. */
  readonly requirementIds: readonly string[];
  readonly componentRequirementIds: readonly string[];
};

/** Tells what the techniques and own requirements of patterns lead to: technique → mitigations → SR and CR. */
export function answersOf(catalog: Catalog): (pattern: ThreatPattern) => PatternAnswers {
  const techniques = new Map(catalog.techniques.map((technique) => [technique.id, technique]));
  const successors = livingSuccessors(catalog);
  const measures = new Map<string, Mitigation>();
  for (const one of catalog.mitigations) if (one.isActive && one.isMeasure) measures.set(one.id, one);
  return ({ id, techniqueIds, requirementIds }) => {
    // A threat of the plant's own that names SR itself stands in scenarios like a technique, under its own id.
    const named = requirementIds.length > 0 && techniques.has(id) ? [...techniqueIds, id] : techniqueIds;
    const living = new Set<string>();
    for (const one of named) {
      const alive = techniques.has(one) ? one : successors.get(one);
      if (alive) living.add(alive);
    }
    const used = [...living]
      .flatMap((one) => techniques.get(one)?.mitigationIds ?? [])
      .flatMap((one) => measures.get(one) ?? []);
    return {
      techniqueIds: [...living],
      requirementIds: idsAmong(catalog.requirements, [...requirementIds, ...used.flatMap((one) => one.requirementIds)]),
      componentRequirementIds: idsAmong(
        catalog.componentRequirements,
        used.flatMap((one) => one.componentRequirementIds),
      ),
    };
  };
}

function idsAmong(rows: readonly { readonly id: string }[], wanted: readonly string[]): readonly string[] {
  const ids = new Set(wanted);
  return rows.filter(({ id }) => ids.has(id)).map(({ id }) => id);
}
