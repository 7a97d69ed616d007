import type { AssetType } from '#shared/catalog/asset-type.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Protocol } from '#shared/catalog/protocol.ts';
import type {
  AssetTrait,
  ProtocolLack,
  ThreatCondition,
  ThreatConditionOf,
  ThreatPattern,
} from '#shared/catalog/threat-pattern.ts';
import { answersOf, type PatternAnswers } from './answers.ts';
import { livingSuccessors } from './successors.ts';

/** A condition and the pattern that it belongs to. */
export type Placed<K extends ThreatCondition['kind']> = {
  readonly pattern: number;
  readonly condition: ThreatConditionOf<K>;
};

/** A condition that the type of an asset fits, and the weaknesses it asks for that are common in the type. */
export type TypeMatch = Placed<'asset'> & { readonly typicalIds: readonly string[] };

/** What the assets of a type bring up: some of it for certain, the rest where the asset itself has something to say. */
export type TypeMatches = { readonly certain: readonly TypeMatch[]; readonly possible: readonly TypeMatch[] };

/** The threat patterns of a catalog made ready for look-ups; a pattern goes by its place in the catalog. */
export type PatternIndex = {
  readonly patterns: readonly ThreatPattern[];
  readonly answers: readonly PatternAnswers[];
  readonly byType: ReadonlyMap<string, TypeMatches>;
  /** The same of assets whose type the catalog does not know. */
  readonly ofNoType: TypeMatches;
  /** The traits that every asset of a type has. */
  readonly typeTraits: ReadonlyMap<string, ReadonlySet<AssetTrait>>;
  readonly byProtocol: ReadonlyMap<string, readonly Placed<'protocol'>[]>;
  readonly conduits: readonly Placed<'conduit'>[];
  readonly zones: readonly Placed<'zone'>[];
  /** The technique that is alive in place of each retired one. */
  readonly successors: ReadonlyMap<string, string | null>;
};

const indexes = new WeakMap<Catalog, PatternIndex>();

/** The catalog's index, made once. */
export function indexPatterns(catalog: Catalog): PatternIndex {
  let index = indexes.get(catalog);
  if (!index) indexes.set(catalog, (index = makeIndex(catalog)));
  return index;
}

function makeIndex(catalog: Catalog): PatternIndex {
  const { threatPatterns: patterns, assetTypes, protocols } = catalog;
  const assets = placed(patterns, 'asset');
  const channels = placed(patterns, 'protocol');
  return {
    patterns,
    answers: patterns.map(answersOf(catalog)),
    byType: new Map(assetTypes.map((type) => [type.id, matchesOf(type, assets)])),
    ofNoType: matchesOf(null, assets),
    typeTraits: new Map(assetTypes.map((type) => [type.id, traitsOf(type)])),
    byProtocol: new Map(protocols.map((one) => [one.id, channels.filter(({ condition }) => isSuch(one, condition))])),
    conduits: placed(patterns, 'conduit'),
    zones: placed(patterns, 'zone'),
    successors: livingSuccessors(catalog),
  };
}

function placed<K extends ThreatCondition['kind']>(patterns: readonly ThreatPattern[], kind: K): Placed<K>[] {
  return patterns.flatMap(({ when }, pattern) =>
    when.flatMap((condition) => (isOfKind(condition, kind) ? [{ pattern, condition }] : [])),
  );
}

function isOfKind<K extends ThreatCondition['kind']>(
  condition: ThreatCondition,
  kind: K,
): condition is ThreatConditionOf<K> {
  return condition.kind === kind;
}

/** Whether a list asks for nothing, or for one of the given. */
export function asksFor<T>(wanted: readonly T[], ...given: readonly (T | null | undefined)[]): boolean {
  return wanted.length === 0 || given.some((one) => one !== null && one !== undefined && wanted.includes(one));
}

const traitOfFlag: ReadonlyMap<string, AssetTrait> = new Map([
  ['wireless', 'wireless'],
  ['transient', 'temporary'],
  ['safety', 'safety'],
]);

function traitsOf({ flags }: AssetType): ReadonlySet<AssetTrait> {
  return new Set(flags.flatMap((flag) => traitOfFlag.get(flag) ?? []));
}

function matchesOf(type: AssetType | null, assets: readonly Placed<'asset'>[]): TypeMatches {
  const traits = type ? traitsOf(type) : new Set<AssetTrait>();
  const matches = assets
    .filter(({ condition }) => isOfType(type, condition))
    .map((one) => ({ ...one, typicalIds: one.condition.weaknessIds.filter((id) => type?.weaknessIds.includes(id)) }));
  const { certain = [], possible = [] } = Object.groupBy(matches, ({ condition, typicalIds }) =>
    asksFor(condition.traits, ...traits) && (condition.weaknessIds.length === 0 || typicalIds.length > 0)
      ? 'certain'
      : 'possible',
  );
  return { certain, possible };
}

function isOfType(
  type: AssetType | null,
  { groups, typeIds, attackAssetIds, flags }: ThreatConditionOf<'asset'>,
): boolean {
  return (
    asksFor(groups, type?.group) &&
    asksFor(typeIds, type?.id) &&
    asksFor(attackAssetIds, type?.attackAssetId) &&
    asksFor(flags, ...(type?.flags ?? []))
  );
}

const guarded: ReadonlySet<string> = new Set(['yes', 'optional']);

/** Whether a protocol guards something by itself; what is weak, or finds only accidental errors, guards nothing. */
function hasLack(protocol: Protocol, lack: ProtocolLack): boolean {
  return !guarded.has(protocol[lack]);
}

function isSuch(protocol: Protocol, { protocolIds, categories, lacks }: ThreatConditionOf<'protocol'>): boolean {
  return (
    asksFor(protocolIds, protocol.id) &&
    asksFor(categories, protocol.category) &&
    (lacks === null || hasLack(protocol, lacks))
  );
}
