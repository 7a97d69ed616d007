import type { Asset, ComponentCategory } from '#shared/model/asset.ts';
import type { AssessedTarget, AssetAssessment, SubjectAssessment } from './assessment.ts';
import type { AssetTable } from './asset-table.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { openOf, selectComponentRequirements } from './component-selection.ts';
import { categoriesOf, statesOf, type CategorySet } from './component-table.ts';
import type { AssessmentContext } from './context.ts';
import { gapOf } from './gap.ts';
import { sortedById } from './order.ts';
import { vectorKey } from './requirements.ts';
import { NO_SLOT, slotOfConduit, slotOfZone } from './slots.ts';

const NOTHING: readonly string[] = [];
/** Stands for an SL-T that is not known; no vector has this key. */
const NO_TARGET = -1;

/** What was worked out of an asset table before, and the SL-T that it was worked out for, per row. */
type Memory = { readonly keys: Int32Array; readonly results: (AssetAssessment | undefined)[] };
const memories = new WeakMap<AssetTable, Memory>();

/**
 * Everything that follows for the assets (IEC 62443-4-2): SL-C, what the SL-T around them asks of them, and what is open.
 * An asset whose table and SL-T are those of the last time keeps its result.
 */
export function assessAssets(
  { assets, slots, catalog }: AssessmentContext,
  subjects: { readonly zones: readonly SubjectAssessment[]; readonly conduits: readonly SubjectAssessment[] },
): readonly AssetAssessment[] {
  const targets = [...subjects.zones, ...subjects.conduits].map(({ slTarget }) => slTarget);
  const keys = targets.map((target) => (target === null ? NO_TARGET : vectorKey(target.vector)));
  let memory = memories.get(assets);
  if (!memory) memories.set(assets, (memory = { keys: new Int32Array(assets.rows.length), results: [] }));
  const { results, keys: before } = memory;
  const assess = assetAssessor(assets, catalog);
  for (let row = 0; row < assets.rows.length; row++) {
    const { zoneId, conduitId } = assets.rows[row]!;
    const slot = zoneId === null ? slotOfConduit(conduitId, slots) : slotOfZone(zoneId, slots);
    const key = slot === NO_SLOT ? NO_TARGET : keys[slot]!;
    if (results[row] !== undefined && before[row] === key) continue;
    before[row] = key;
    results[row] = assess(assets.rows[row]!, row, targets[slot] ?? null);
  }
  return sortedById(results as AssetAssessment[]);
}

/** Assesses assets one by one. */
function assetAssessor({ components, capabilities }: AssetTable, catalog: CatalogIndex) {
  const categoryLists = new Map<CategorySet, readonly ComponentCategory[]>();
  const listOf = (set: CategorySet): readonly ComponentCategory[] => {
    let list = categoryLists.get(set);
    if (!list) categoryLists.set(set, (list = categoriesOf(set)));
    return list;
  };
  return (asset: Asset, row: number, target: AssessedTarget | null): AssetAssessment => {
    const categories = components.categories[row]!;
    const slCapability = capabilities[row]!;
    return {
      id: asset.id,
      categories: listOf(categories),
      slCapability,
      gap: gapOf(target, slCapability),
      openRequirements:
        target === null || categories === 0
          ? NOTHING
          : openOf(
              selectComponentRequirements(target.vector, categories, catalog),
              statesOf(asset, components.productOf[row], components),
            ),
    };
  };
}
