import type { Catalog } from '#shared/catalog/catalog.ts';
import { techniqueAnswers, type TechniqueAnswers } from '#shared/catalog/technique-answers.ts';
import type { ThreatPattern } from '#shared/catalog/threat-pattern.ts';
import { livingSuccessors } from './successors.ts';

/** What a pattern comes to in a catalog: techniques that are alive, and what answers them. */
export type PatternAnswers = TechniqueAnswers & { readonly techniqueIds: readonly string[] };

/** Tells what the techniques and own requirements of patterns lead to. */
export function answersOf(catalog: Catalog): (pattern: ThreatPattern) => PatternAnswers {
  const techniques = new Map(catalog.techniques.map((technique) => [technique.id, technique]));
  const successors = livingSuccessors(catalog);
  const answers = techniqueAnswers(catalog);
  return ({ id, name, techniqueIds, requirementIds }) => {
    // A threat of the plant's own that names SR itself stands in scenarios like a technique, under its own id.
    const named = requirementIds.length > 0 && techniques.has(id) ? [...techniqueIds, id] : techniqueIds;
    const living = [...new Set(named.map((one) => (techniques.has(one) ? one : successors.get(one))))].flatMap(
      (one) => techniques.get(one ?? '') ?? [],
    );
    const mitigationIds = living.flatMap((technique) => technique.mitigationIds);
    const asOne = {
      id,
      name,
      fullName: name,
      parentId: null,
      tacticIds: [],
      assetIds: [],
      mitigationIds,
      requirementIds,
    };
    return { techniqueIds: living.map((technique) => technique.id), ...answers(asOne) };
  };
}
