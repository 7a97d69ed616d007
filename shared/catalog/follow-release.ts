import { adversaryProfiles, attackPartsOf } from './assemble-catalog.ts';
import type { Catalog } from './catalog.ts';
import type { AttackFile } from './threat.ts';
import type { ThreatCondition, ThreatPattern } from './threat-pattern.ts';

type Follow = (ids: readonly string[]) => string[];

/** Technique ids as a release has them: a retired one gives way to its successor, one without a successor is let go. */
function followerOf({ techniques, retiredTechniques }: AttackFile): Follow {
  const alive = new Set(techniques.map(({ id }) => id));
  const successors = new Map(retiredTechniques.map(({ id, replacedById }) => [id, replacedById]));
  const now = (id: string): string | null => (alive.has(id) ? id : (successors.get(id) ?? null));
  return (ids) => [...new Set(ids.map(now).filter((id) => id !== null))];
}

/** A pattern whose techniques and kinds of asset are those of the release; a condition that asks for nothing any more goes. */
function patternAfter(pattern: ThreatPattern, follow: Follow, assets: ReadonlySet<string>): ThreatPattern {
  const when = pattern.when.flatMap((condition): ThreatCondition[] => {
    if (condition.kind !== 'asset' || condition.attackAssetIds.length === 0) return [condition];
    const attackAssetIds = condition.attackAssetIds.filter((id) => assets.has(id));
    return attackAssetIds.length === 0 ? [] : [{ ...condition, attackAssetIds }];
  });
  return { ...pattern, techniqueIds: follow(pattern.techniqueIds), when };
}

/** The catalog with another release of ATT&CK in place of its own; what refers to techniques follows it to the successors. */
export function withRelease(catalog: Catalog, release: AttackFile): Catalog {
  const follow = followerOf(release);
  const assets = new Set(release.assets.map(({ id }) => id));
  const others = catalog.threatSources.filter(({ kind }) => kind !== 'group' && kind !== 'software');
  return {
    ...catalog,
    ...attackPartsOf(release),
    threatPatterns: catalog.threatPatterns.map((pattern) => patternAfter(pattern, follow, assets)),
    threatSources: [
      ...others.map((source) => ({ ...source, techniqueIds: follow(source.techniqueIds) })),
      ...adversaryProfiles(release),
    ],
    assetTypes: catalog.assetTypes.map((type) =>
      type.attackAssetId === null || assets.has(type.attackAssetId) ? type : { ...type, attackAssetId: null },
    ),
  };
}
