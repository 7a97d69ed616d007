import type { Asset, ComponentCategory } from '#shared/model/asset.ts';
import { compareIds } from './order.ts';
import type { AssessedTarget, AssetAssessment, SubjectAssessment } from './assessment.ts';
import { openOf, selectComponentRequirements } from './component-selection.ts';
import { categoriesOf, statesOf, type CategorySet } from './component-table.ts';
import type { AssessmentContext } from './context.ts';
import { gapOf } from './gap.ts';
import { slotOfConduit, slotOfZone } from './slots.ts';

const NOTHING: readonly string[] = [];

/** Everything that follows for the assets (IEC 62443-4-2): SL-C, what the SL-T around them asks of them, and what is open. */
export function assessAssets(
  { assets, slots, catalog }: AssessmentContext,
  subjects: { readonly zones: readonly SubjectAssessment[]; readonly conduits: readonly SubjectAssessment[] },
): readonly AssetAssessment[] {
  const { components, rows, capabilities } = assets;
  const results = [...subjects.zones, ...subjects.conduits];
  const categoryLists = new Map<CategorySet, readonly ComponentCategory[]>();
  const listOf = (set: CategorySet): readonly ComponentCategory[] => {
    let list = categoryLists.get(set);
    if (!list) categoryLists.set(set, (list = categoriesOf(set)));
    return list;
  };
  function targetAround({ zoneId, conduitId }: Asset): AssessedTarget | null {
    const slot = zoneId === null ? slotOfConduit(conduitId, slots) : slotOfZone(zoneId, slots);
    return results[slot]?.slTarget ?? null;
  }
  function assessAsset(asset: Asset, row: number): AssetAssessment {
    const target = targetAround(asset);
    const categories = components.categories[row]!;
    const capability = capabilities[row]!;
    return {
      id: asset.id,
      categories: listOf(categories),
      slCapability: capability,
      gap: gapOf(target, capability),
      openRequirements:
        target === null || categories === 0
          ? NOTHING
          : openOf(
              selectComponentRequirements(target.vector, categories, catalog),
              statesOf(asset, components.productOf[row], components),
            ),
    };
  }
  return rows.map(assessAsset).sort((a, b) => compareIds(a.id, b.id));
}
