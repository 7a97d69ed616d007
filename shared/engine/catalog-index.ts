import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Requirement } from '#shared/catalog/requirement.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import { kindsOfType, type AssetKinds } from './asset-kinds.ts';

/** A set of foundational requirements: bit n stands for the n-th of IAC UC SI DC RDF TRE RA. */
export type FrSet = number;
export const ALL_FRS: FrSet = (1 << foundationalRequirements.length) - 1;
/** Marks the FR set of techniques that are retired or unknown; no FR. */
export const OUTDATED = 1 << foundationalRequirements.length;

/** A catalog made ready for look-ups. */
export type CatalogIndex = {
  readonly catalog: Catalog;
  readonly requirements: readonly Requirement[];
  /** The place of a requirement in the catalog's order. */
  readonly requirementPlaces: ReadonlyMap<string, number>;
  /** The place of a requirement's FR in a vector. */
  readonly requirementFrs: readonly number[];
  /** The FR that each technique touches, retired ids standing for their successor and marked with `OUTDATED`. */
  readonly techniqueFrs: ReadonlyMap<string, FrSet>;
  /** The successor of each retired technique; null where it has none. */
  readonly successors: ReadonlyMap<string, string | null>;
  /** The kinds that ZCR 3.2 to 3.6 keep apart, per asset type. */
  readonly typeKinds: ReadonlyMap<string, AssetKinds>;
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
    techniqueFrs.set(id, OUTDATED | (replacedById === null ? 0 : (techniqueFrs.get(replacedById) ?? 0)));
  return {
    catalog,
    requirements,
    requirementPlaces: new Map(requirements.map(({ id }, place) => [id, place])),
    requirementFrs,
    techniqueFrs,
    successors: new Map(retiredTechniques.map(({ id, replacedById }) => [id, replacedById])),
    typeKinds: new Map(assetTypes.map((type) => [type.id, kindsOfType(type)])),
  };
}

/**
 * The FR that the techniques touch, by their mitigations' SR; all seven where no technique leads to an FR. The mark
 * `OUTDATED` says that one of the ids is retired or unknown.
 */
export function reachOf(techniqueIds: readonly string[], { techniqueFrs }: CatalogIndex): FrSet {
  let reach = 0;
  for (let at = 0; at < techniqueIds.length; at++) reach |= techniqueFrs.get(techniqueIds[at]!) ?? OUTDATED;
  return (reach & ALL_FRS) === 0 ? reach | ALL_FRS : reach;
}

function union(ids: readonly string[], frsOf: (id: string) => FrSet): FrSet {
  return ids.reduce((set, id) => set | frsOf(id), 0);
}
