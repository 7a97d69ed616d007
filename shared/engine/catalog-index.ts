import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Requirement } from '#shared/catalog/requirement.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';

/** A set of foundational requirements: bit n stands for the n-th of IAC UC SI DC RDF TRE RA. */
export type FrSet = number;
export const ALL_FRS: FrSet = (1 << foundationalRequirements.length) - 1;

/** A catalog made ready for look-ups. */
export type CatalogIndex = {
  readonly catalog: Catalog;
  readonly requirements: readonly Requirement[];
  /** The place of a requirement in the catalog's order. */
  readonly requirementPlaces: ReadonlyMap<string, number>;
  /** The place of a requirement's FR in a vector. */
  readonly requirementFrs: readonly number[];
  /** The FR that each technique touches, retired ids standing for their successor. */
  readonly techniqueFrs: ReadonlyMap<string, FrSet>;
  /** The successor of each retired technique; null where it has none. */
  readonly successors: ReadonlyMap<string, string | null>;
  /** The flags of each asset type. */
  readonly typeFlags: ReadonlyMap<string, ReadonlySet<string>>;
};

/** The catalog's index. */
export function indexCatalog(catalog: Catalog): CatalogIndex {
  const { requirements, techniques, mitigations, retiredTechniques, assetTypes } = catalog;
  const requirementFrs = requirements.map(({ fr }) => foundationalRequirements.indexOf(fr));
  const frOfRequirement = new Map(requirements.map(({ id }, place) => [id, requirementFrs[place]!]));
  const mitigationFrs = new Map<string, FrSet>();
  for (const { id, isActive, isMeasure, requirementIds } of mitigations)
    if (isActive && isMeasure)
      mitigationFrs.set(
        id,
        union(requirementIds, (requirementId) => 1 << frOfRequirement.get(requirementId)!),
      );
  const techniqueFrs = new Map(
    techniques.map(({ id, mitigationIds }) => [id, union(mitigationIds, (one) => mitigationFrs.get(one) ?? 0)]),
  );
  for (const { id, replacedById } of retiredTechniques)
    techniqueFrs.set(id, replacedById === null ? 0 : (techniqueFrs.get(replacedById) ?? 0));
  return {
    catalog,
    requirements,
    requirementPlaces: new Map(requirements.map(({ id }, place) => [id, place])),
    requirementFrs,
    techniqueFrs,
    successors: new Map(retiredTechniques.map(({ id, replacedById }) => [id, replacedById])),
    typeFlags: new Map(assetTypes.map(({ id, flags }) => [id, new Set(flags)])),
  };
}

/** The FR that the techniques touch, by their mitigations' SR; all seven where no technique leads to an FR. */
export function frsTouchedBy(techniqueIds: readonly string[], index: CatalogIndex): FrSet {
  let touched = 0;
  for (const id of techniqueIds) touched |= index.techniqueFrs.get(id) ?? 0;
  return touched === 0 ? ALL_FRS : touched;
}

function union(ids: readonly string[], frsOf: (id: string) => FrSet): FrSet {
  return ids.reduce((set, id) => set | frsOf(id), 0);
}
