import { indexCatalog } from '#shared/engine/catalog-index.ts';
import type { ComponentRequirement, LevelDifference } from '#shared/catalog/component-requirement.ts';
import type { Requirement } from '#shared/catalog/requirement.ts';
import type { ComponentOwner } from '#shared/commands/set-component-status.ts';
import type { Model } from '#shared/model/model.ts';
import type { SupplierAnswer } from '#shared/model/product.ts';
import { requirementStatusId } from '#shared/model/requirement-status.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import type { GroupAssessment } from '#shared/supplier/assess-group.ts';
import type { ComponentGroup } from '#shared/supplier/component-groups.ts';
import { aroundName, type ComponentContext } from './component-context.ts';

/** One component requirement of an opened component. */
export type RequirementRow = {
  readonly requirement: ComponentRequirement;
  /** What is answered for whom the grid is about. */
  readonly own: SupplierAnswer | null;
  /** What counts: the own answer, else the one for the product. */
  readonly counts: SupplierAnswer | null;
  /** Who asks for the level of its FR, where the SL-T around asks for it. */
  readonly askedBy: { readonly name: string; readonly level: number } | null;
  /** Where IEC 62443-3-3 asks for the same at another level. */
  readonly difference: { readonly entry: LevelDifference; readonly level: number | null } | null;
};

/** What the grid of requirements is made of. */
export type RequirementContext = {
  readonly owner: ComponentOwner;
  readonly rows: ReadonlyMap<string, RequirementRow>;
  readonly components: ComponentContext;
};

/** Whose answers are shown: those of an asset where one is named or where there is no product, else the product's. */
export function ownerOf({ name, assets }: ComponentGroup, assetId: string | null): ComponentOwner {
  const asset = assets.find(({ id }) => id === assetId) ?? (name === null ? assets[0] : undefined);
  if (asset) return { kind: 'asset', assetId: asset.id };
  return { kind: 'product', product: name ?? { vendor: '', name: '', version: '' } };
}

function answerFinder(group: ComponentGroup, owner: ComponentOwner, statuses: Model['requirementStatus']) {
  const forProduct = (id: string) => group.product?.answers[id] ?? null;
  if (owner.kind === 'product') return (id: string) => ({ own: forProduct(id), counts: forProduct(id) });
  return (id: string) => {
    const row = statuses.get(requirementStatusId({ kind: 'asset', id: owner.assetId }, id));
    const own = row ? { status: row.status, rationale: row.rationale, evidence: row.evidence } : null;
    return { own, counts: own ?? forProduct(id) };
  };
}

function askedBy(requirement: ComponentRequirement, result: GroupAssessment, context: ComponentContext) {
  const fr = foundationalRequirements.indexOf(requirement.fr);
  const level = result.target?.[fr] ?? null;
  const who = result.askedBy[fr];
  return level !== null && who && requirement.minSL <= level ? { name: aroundName(who, context), level } : null;
}

/** The requirements that hold for a component's categories, in the order of the standard, with what is known of each. */
export function requirementContext(
  components: ComponentContext,
  group: ComponentGroup,
  owner: ComponentOwner,
  statuses: Model['requirementStatus'],
): RequirementContext {
  const { catalog } = components;
  const result = components.resultOf(group);
  const answersOf = answerFinder(group, owner, statuses);
  const differences = new Map(catalog.levelDifferences.map((entry) => [entry.id, entry]));
  const { requirementPlaces, requirements } = indexCatalog(catalog);
  const systemRequirement = (id: string): Requirement | undefined => requirements[requirementPlaces.get(id) ?? -1];
  const rows = catalog.componentRequirements
    .filter(({ appliesTo }) => appliesTo.some((one) => result.categories.includes(one)))
    .map((requirement): [string, RequirementRow] => {
      const entry = differences.get(requirement.id);
      const difference = entry ? { entry, level: systemRequirement(entry.requirementId)?.minSL ?? null } : null;
      const { id } = requirement;
      return [id, { requirement, ...answersOf(id), askedBy: askedBy(requirement, result, components), difference }];
    });
  return { owner, rows: new Map(rows), components };
}
