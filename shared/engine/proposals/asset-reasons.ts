import type { AssetTrait } from '#shared/catalog/threat-pattern.ts';
import type { Asset } from '#shared/model/asset.ts';
import type { PatternIndex, TypeMatch, TypeMatches } from './pattern-index.ts';
import type { ProposalReason } from './proposal.ts';
import { highest } from './reasons.ts';

/** What an asset is judged by. `today` (a day as 2026-11-23) says whether support has ended; null: it never has. */
export type AssetFacts = Pick<PatternIndex, 'byType' | 'ofNoType' | 'typeTraits'> & { readonly today: string | null };

/** Finds the conditions that an asset fulfils. */
export function findMatches(asset: Asset, facts: AssetFacts, take: (match: TypeMatch) => void): void {
  const { certain, possible } = matchesOfType(asset, facts);
  for (let at = 0; at < certain.length; at++) take(certain[at]!);
  if (isPlain(asset)) return;
  for (const match of possible) if (isFulfilled(asset, match, facts)) take(match);
}

/** What the type of an asset brings up. */
export function matchesOfType({ type }: Asset, { byType, ofNoType }: AssetFacts): TypeMatches {
  return byType.get(type) ?? ofNoType;
}

/** Whether an asset says nothing of itself that a condition could ask for beyond its type. */
export function isPlain(asset: Asset): boolean {
  const { isWireless, isTemporarilyConnected, isSafetyRelated, endOfSupport, vulnerabilities } = asset;
  const isMarked = isWireless || isTemporarilyConnected || isSafetyRelated;
  return !isMarked && endOfSupport === null && vulnerabilities.length === 0;
}

function isFulfilled(asset: Asset, { condition, typicalIds }: TypeMatch, facts: AssetFacts): boolean {
  const { traits, weaknessIds } = condition;
  if (weaknessIds.length > 0 && typicalIds.length === 0 && namedAmong(asset, weaknessIds).length === 0) return false;
  return traits.length === 0 || traits.some((trait) => hasTrait(asset, trait, facts));
}

/** Why an asset fulfils a condition. */
export function reasonsOfMatch(asset: Asset, match: TypeMatch, facts: AssetFacts): readonly ProposalReason[] {
  const { traits, weaknessIds } = match.condition;
  const assetIds = [asset.id];
  const typeIds = asset.type === '' ? [] : [asset.type];
  if (traits.length === 0 && weaknessIds.length === 0) return [{ kind: 'assetType', typeIds, assetIds }];
  const named = namedAmong(asset, weaknessIds);
  const typical = match.typicalIds.filter((id) => !named.includes(id));
  return [
    ...traits.filter((trait) => hasTrait(asset, trait, facts)).map((trait) => reasonOfTrait(asset, trait)),
    ...(named.length > 0 ? [{ kind: 'namedWeakness' as const, weaknessIds: named, assetIds }] : []),
    ...(typical.length > 0 ? [{ kind: 'typicalWeakness' as const, weaknessIds: typical, typeIds, assetIds }] : []),
  ];
}

function hasTrait(asset: Asset, trait: AssetTrait, { typeTraits, today }: AssetFacts): boolean {
  return (typeTraits.get(asset.type)?.has(trait) ?? false) || saysTrait(asset, trait, today);
}

function saysTrait(asset: Asset, trait: AssetTrait, today: string | null): boolean {
  switch (trait) {
    case 'wireless':
      return asset.isWireless;
    case 'temporary':
      return asset.isTemporarilyConnected;
    case 'safety':
      return asset.isSafetyRelated;
    case 'end-of-support':
      return asset.endOfSupport !== null && today !== null && asset.endOfSupport <= today;
    case 'known-vulnerability':
      return asset.vulnerabilities.length > 0;
  }
}

function reasonOfTrait(asset: Asset, trait: AssetTrait): ProposalReason {
  const assetIds = [asset.id];
  switch (trait) {
    case 'end-of-support':
      return { kind: 'endOfSupport', since: asset.endOfSupport ?? '', assetIds };
    case 'known-vulnerability': {
      const cves = asset.vulnerabilities.map(({ cve }) => cve.trim()).filter((cve) => cve !== '');
      return {
        kind: 'knownVulnerability',
        cves,
        cvss: highest(asset.vulnerabilities.map(({ cvss }) => cvss)),
        assetIds,
      };
    }
    default:
      return { kind: 'trait', trait, assetIds };
  }
}

const none: readonly string[] = [];

/** Those of some weaknesses that the asset's vulnerabilities name, however they write them: `CWE-798`, `cwe 798`, `798`. */
function namedAmong({ vulnerabilities }: Asset, weaknessIds: readonly string[]): readonly string[] {
  if (vulnerabilities.length === 0 || weaknessIds.length === 0) return none;
  const numbers = vulnerabilities.flatMap(({ cwe }) => [...cwe.matchAll(/\d+/g)].map(([digits]) => Number(digits)));
  return weaknessIds.filter((id) => numbers.includes(Number(/\d+/.exec(id)?.[0])));
}
