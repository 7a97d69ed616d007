import type { AssetType } from '#shared/catalog/asset-type.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import type { ComponentRequirement } from '#shared/catalog/component-requirement.ts';
import type { Protocol } from '#shared/catalog/protocol.ts';
import type { Requirement } from '#shared/catalog/requirement.ts';
import { componentCategories } from '#shared/model/asset.ts';
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
  readonly componentRequirements: readonly ComponentRequirement[];
  readonly componentPlaces: ReadonlyMap<string, number>;
  readonly componentFrs: readonly number[];
  /** The categories that each component requirement holds for: bit n stands for the n-th of `componentCategories`. */
  readonly componentCategorySets: readonly number[];
  /** The component category of each asset type, as such a set; 0 for mere carriers of data. */
  readonly typeCategories: ReadonlyMap<string, number>;
  /** The FR that each technique touches, retired ids standing for their successor and marked with `OUTDATED`. */
  readonly techniqueFrs: ReadonlyMap<string, FrSet>;
  /** The successor of each retired technique; null where it has none. */
  readonly successors: ReadonlyMap<string, string | null>;
  /** The kinds that ZCR 3.2 to 3.6 keep apart, per asset type. */
  readonly typeKinds: ReadonlyMap<string, AssetKinds>;
  /** Asset types that guard a boundary of the SUC or of a zone. */
  readonly gateTypes: ReadonlySet<string>;
  /** Protocols by which somebody works on a machine from afar. */
  readonly remoteProtocols: ReadonlySet<string>;
};

const indexes = new WeakMap<Catalog, CatalogIndex>();

/** The catalog's index, made once. */
export function indexCatalog(catalog: Catalog): CatalogIndex {
  let index = indexes.get(catalog);
  if (!index) indexes.set(catalog, (index = makeIndex(catalog)));
  return index;
}

function makeIndex(catalog: Catalog): CatalogIndex {
  const { requirements, componentRequirements, retiredTechniques, assetTypes, protocols } = catalog;
  const requirementFrs = requirements.map(({ fr }) => foundationalRequirements.indexOf(fr));
  return {
    catalog,
    requirements,
    requirementPlaces: placesOf(requirements),
    requirementFrs,
    componentRequirements,
    componentPlaces: placesOf(componentRequirements),
    componentFrs: componentRequirements.map(({ fr }) => foundationalRequirements.indexOf(fr)),
    componentCategorySets: componentRequirements.map(({ appliesTo }) =>
      appliesTo.reduce((set, category) => set | (1 << componentCategories.indexOf(category)), 0),
    ),
    typeCategories: new Map(
      assetTypes.map(({ id, componentCategory, isMediaOnly }) => [
        id,
        isMediaOnly ? 0 : 1 << componentCategories.indexOf(componentCategory),
      ]),
    ),
    techniqueFrs: frsOfTechniques(catalog, new Map(requirements.map(({ id }, place) => [id, requirementFrs[place]!]))),
    successors: new Map(retiredTechniques.map(({ id, replacedById }) => [id, replacedById])),
    typeKinds: new Map(assetTypes.map((type) => [type.id, kindsOfType(type)])),
    gateTypes: new Set(assetTypes.filter(isGate).map(({ id }) => id)),
    remoteProtocols: new Set(protocols.filter(isRemote).map(({ id }) => id)),
  };
}

function isGate({ group, flags }: AssetType): boolean {
  return group === 'network' && (flags.includes('boundary') || flags.includes('external'));
}

function isRemote({ category }: Protocol): boolean {
  return category === 'remote-access' || category === 'vpn';
}

function placesOf(rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id }, place) => [id, place]));
}

/** Technique → mitigations → SR → FR; a threat of the plant's own may name its SR directly. */
function frsOfTechniques(
  { techniques, mitigations, retiredTechniques }: Catalog,
  frOfRequirement: ReadonlyMap<string, number>,
): ReadonlyMap<string, FrSet> {
  const frOf = (id: string): FrSet => {
    const fr = frOfRequirement.get(id);
    return fr === undefined ? 0 : 1 << fr;
  };
  const mitigationFrs = new Map<string, FrSet>();
  for (const { id, isActive, isMeasure, requirementIds } of mitigations)
    if (isActive && isMeasure) mitigationFrs.set(id, union(requirementIds, frOf));
  const frs = new Map(
    techniques.map(({ id, mitigationIds, requirementIds }) => [
      id,
      union(mitigationIds, (one) => mitigationFrs.get(one) ?? 0) | union(requirementIds ?? [], frOf),
    ]),
  );
  for (const { id, replacedById } of retiredTechniques)
    frs.set(id, OUTDATED | (replacedById === null ? 0 : (frs.get(replacedById) ?? 0)));
  return frs;
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
