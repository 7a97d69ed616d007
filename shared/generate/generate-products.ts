import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Asset, ComponentCategory } from '#shared/model/asset.ts';
import { productSchema, type Product } from '#shared/model/product.ts';
import {
  requirementStatusId,
  requirementStatusSchema,
  type RequirementState,
  type RequirementStatus,
} from '#shared/model/requirement-status.ts';
import type { Subject } from '#shared/model/subject.ts';
import { numberedId } from './plant-size.ts';
import type { Random } from './random.ts';

const vendors = ['Aldenberg', 'Kurosawa Denki', 'Nortec', 'Pellworm Controls', 'Sirius Automation'];
const PER_TYPE = 3;
/** Three quarters of what a supplier answers is met. */
const states: readonly RequirementState[] = ['met', 'met', 'met', 'met', 'met', 'met', 'partly', 'not-met'];

function answers(category: ComponentCategory, catalog: Catalog, random: Random): object {
  const asked = catalog.componentRequirements.filter(({ appliesTo }) => appliesTo.includes(category));
  return Object.fromEntries(asked.map(({ id }) => [id, { status: random.pick(states) }]));
}

/** Three products for each type of asset; of seven in ten the supplier answered every component requirement. */
export function generateProducts(catalog: Catalog, random: Random): ReadonlyMap<string, readonly Product[]> {
  const types = catalog.assetTypes.filter(({ isMediaOnly }) => !isMediaOnly);
  const count = types.length * PER_TYPE;
  const products = types.map(({ id, componentCategory }, at): [string, Product[]] => [
    id,
    Array.from({ length: PER_TYPE }, (_, index) =>
      productSchema.parse({
        id: numberedId('P', at * PER_TYPE + index, count),
        vendor: random.pick(vendors),
        name: `${id.toUpperCase()}-${100 * (index + 1)}`,
        version: `${1 + random.below(5)}.${random.below(10)}`,
        componentCategories: [componentCategory],
        answers: random.chance(0.7) ? answers(componentCategory, catalog, random) : {},
      }),
    ),
  ]);
  return new Map(products);
}

/** Every fiftieth asset is configured in a way of its own, and says so of ten component requirements. */
export function generateAssetStatuses(
  assets: readonly Asset[],
  catalog: Catalog,
  random: Random,
): readonly RequirementStatus[] {
  return assets
    .filter((_, index) => index % 50 === 0)
    .flatMap(({ id, componentCategory }) => {
      const subject: Subject = { kind: 'asset', id };
      const asked = catalog.componentRequirements.filter(({ appliesTo }) =>
        appliesTo.some((category) => category === componentCategory),
      );
      return random.some(asked, 10).map((requirement) =>
        requirementStatusSchema.parse({
          id: requirementStatusId(subject, requirement.id),
          subject,
          requirementId: requirement.id,
          status: random.pick(states),
        }),
      );
    });
}
