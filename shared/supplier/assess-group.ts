import type { Assessment, AssetAssessment, PartialVector, SubjectAssessment } from '#shared/engine/assessment.ts';
import type { CatalogIndex } from '#shared/engine/catalog-index.ts';
import { selectComponentRequirements } from '#shared/engine/component-selection.ts';
import { categorySet } from '#shared/engine/component-table.ts';
import { componentCategories, type Asset, type ComponentCategory } from '#shared/model/asset.ts';
import { foundationalRequirements, type SecurityLevel } from '#shared/model/security-level.ts';
import type { ComponentGroup } from './component-groups.ts';

/** A zone or conduit around a component. */
export type Around = { readonly kind: 'zone' | 'conduit'; readonly id: string };

/** What follows for a group of components. Null where nothing is known. */
export type GroupAssessment = {
  readonly categories: readonly ComponentCategory[];
  readonly around: readonly Around[];
  /** The highest SL-T per FR over the zones and conduits that use it. */
  readonly target: PartialVector | null;
  /** The zone or conduit that asks for the highest level, per FR. */
  readonly askedBy: readonly (Around | null)[];
  /** The lowest SL-C per FR over its assets, and what it rests on; `mixed` where that differs between them. */
  readonly capability: {
    readonly vector: PartialVector;
    readonly basis: 'asset' | 'product' | 'requirements' | 'mixed';
  } | null;
  /** The largest gap (SL-T − SL-C) per FR over its assets. */
  readonly gap: readonly (number | null)[] | null;
  /** Ids of the component requirements that the SL-T around asks for, and of those that are not met everywhere. */
  readonly asked: readonly string[];
  readonly open: ReadonlySet<string>;
};

/** The results of an assessment by id. */
export type ResultIndex = {
  readonly catalog: CatalogIndex;
  readonly zone: ReadonlyMap<string, SubjectAssessment>;
  readonly conduit: ReadonlyMap<string, SubjectAssessment>;
  readonly asset: ReadonlyMap<string, AssetAssessment>;
};

/** Makes the results of an assessment quick to find. */
export function indexResults(
  { zones, conduits, assets }: Pick<Assessment, 'zones' | 'conduits' | 'assets'>,
  catalog: CatalogIndex,
): ResultIndex {
  const byId = <T extends { readonly id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));
  return { catalog, zone: byId(zones), conduit: byId(conduits), asset: byId(assets) };
}

const FRS = foundationalRequirements.map((_, fr) => fr);

/** Where an asset sits; a zone goes before a conduit, as in the assessment. */
function aroundOf({ zoneId, conduitId }: Asset): Around | null {
  if (zoneId !== null) return { kind: 'zone', id: zoneId };
  return conduitId === null ? null : { kind: 'conduit', id: conduitId };
}

/** The zones and conduits that some assets sit in. */
export function aroundAssets(assets: readonly Asset[]): readonly Around[] {
  const around = new Map<string, Around>();
  for (const asset of assets) {
    const one = aroundOf(asset);
    if (one) around.set(`${one.kind}:${one.id}`, one);
  }
  return [...around.values()];
}

function targetOf(around: readonly Around[], results: ResultIndex): Pick<GroupAssessment, 'target' | 'askedBy'> {
  const target: (SecurityLevel | null)[] = FRS.map(() => null);
  const askedBy: (Around | null)[] = FRS.map(() => null);
  for (const one of around) {
    const vector = results[one.kind].get(one.id)?.slTarget?.vector;
    for (const fr of vector ? FRS : []) {
      const level = vector?.[fr] ?? null;
      if (level === null || level <= (target[fr] ?? -1)) continue;
      target[fr] = level;
      askedBy[fr] = one;
    }
  }
  return { target: target.every((level) => level === null) ? null : target, askedBy };
}

function capabilityOf(rows: readonly AssetAssessment[], { product }: ComponentGroup): GroupAssessment['capability'] {
  const known = rows.map(({ slCapability }) => slCapability).filter((one) => one !== null);
  const [first] = known;
  if (!first)
    return rows.length === 0 && product?.slCapability ? { vector: product.slCapability, basis: 'product' } : null;
  const lowest = FRS.map((fr) =>
    known.reduce<SecurityLevel | null>((low, { vector }) => {
      const level = vector[fr] ?? null;
      return low === null || (level !== null && level < low) ? level : low;
    }, null),
  );
  return { vector: lowest, basis: known.every(({ basis }) => basis === first.basis) ? first.basis : 'mixed' };
}

function gapOf(rows: readonly AssetAssessment[]): GroupAssessment['gap'] {
  const gaps = rows.map(({ gap }) => gap).filter((one) => one !== null);
  if (gaps.length === 0) return null;
  return FRS.map((fr) =>
    gaps.reduce<number | null>((most, gap) => {
      const one = gap[fr] ?? null;
      return one === null || (most !== null && one <= most) ? most : one;
    }, null),
  );
}

/** What follows for the components of a group, from what follows for each of its assets. */
export function assessGroup(group: ComponentGroup, results: ResultIndex): GroupAssessment {
  const rows = group.assets.map(({ id }) => results.asset.get(id)).filter((row) => row !== undefined);
  const around = aroundAssets(group.assets);
  const found = new Set(rows.flatMap((row) => row.categories));
  const categories =
    rows.length === 0
      ? (group.product?.componentCategories ?? [])
      : componentCategories.filter((one) => found.has(one));
  const { target, askedBy } = targetOf(around, results);
  const asked =
    target === null ? [] : selectComponentRequirements(target, categorySet(categories), results.catalog).ids;
  const lists = new Set(rows.map(({ openRequirements }) => openRequirements));
  const open = new Set([...lists].flatMap((ids) => [...ids]));
  return {
    ...{ categories, around, target, askedBy, asked, open },
    capability: capabilityOf(rows, group),
    gap: gapOf(rows),
  };
}
