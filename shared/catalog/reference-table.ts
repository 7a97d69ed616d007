import type { AssetType } from './asset-type.ts';
import type { ComponentRequirement, LevelDifference } from './component-requirement.ts';
import type { CountermeasureType } from './countermeasure-type.ts';
import type { ProgrammeGroup, ProgrammeRequirement } from './programme.ts';
import type { Protocol } from './protocol.ts';
import type { ZoneConduitRequirement } from './requirement.ts';
import type { Adversary, AttackFile, Mitigation, RetiredTechnique, Technique } from './threat.ts';
import type { ThreatCondition, ThreatPattern } from './threat-pattern.ts';
import type { ThreatActorsFile } from './threat-source.ts';

/** What an id of the catalog may be the id of. */
export const idKinds = [
  'requirement',
  'componentRequirement',
  'programmeGroup',
  'programmeRequirement',
  'workflowStage',
  'tactic',
  'technique',
  'mitigation',
  'attackAsset',
  'group',
  'software',
  'assetGroup',
  'assetFlag',
  'assetType',
  'weakness',
  'protocolCategory',
  'protocol',
] as const;
export type IdKind = (typeof idKinds)[number];
/** Every id of a catalog, by kind. */
export type KnownIds = Readonly<Record<IdKind, ReadonlySet<string>>>;

/** The rows that refer to others. */
export type ReferringRows = {
  componentRequirement: ComponentRequirement;
  levelDifference: LevelDifference;
  programmeGroup: ProgrammeGroup;
  programmeRequirement: ProgrammeRequirement;
  zoneConduitRequirement: ZoneConduitRequirement;
  technique: Technique;
  mitigation: Mitigation;
  retiredTechnique: RetiredTechnique;
  adversary: Adversary;
  campaign: AttackFile['campaigns'][number];
  actor: ThreatActorsFile['actors'][number];
  threatPattern: ThreatPattern;
  threatCondition: ThreatCondition;
  assetType: AssetType;
  protocol: Protocol;
  countermeasureType: CountermeasureType;
};
export type ReferringKind = keyof ReferringRows;

type Reference = readonly [field: string, ...to: IdKind[]];

/** Every field that holds ids of other rows: one id, null, or a list; and what they must be ids of. */
const references: Readonly<Record<ReferringKind, readonly Reference[]>> = {
  componentRequirement: [
    ['parent', 'componentRequirement'],
    ['sr', 'requirement'],
    ['relatedRE', 'requirement'],
  ],
  levelDifference: [
    ['id', 'componentRequirement'],
    ['requirementId', 'requirement'],
  ],
  programmeGroup: [['parent', 'programmeGroup']],
  programmeRequirement: [
    ['group', 'programmeGroup'],
    ['parent', 'programmeRequirement'],
  ],
  zoneConduitRequirement: [['step', 'workflowStage']],
  technique: [
    ['parentId', 'technique'],
    ['tacticIds', 'tactic'],
    ['mitigationIds', 'mitigation'],
    ['assetIds', 'attackAsset'],
  ],
  mitigation: [
    ['requirementIds', 'requirement'],
    ['componentRequirementIds', 'componentRequirement'],
  ],
  retiredTechnique: [['replacedById', 'technique']],
  adversary: [['techniqueIds', 'technique']],
  campaign: [
    ['groupIds', 'group'],
    ['softwareIds', 'software'],
    ['techniqueIds', 'technique'],
  ],
  actor: [
    ['groupIds', 'group'],
    ['techniqueIds', 'technique'],
  ],
  threatPattern: [
    ['techniqueIds', 'technique'],
    ['requirementIds', 'requirement'],
  ],
  threatCondition: [
    ['groups', 'assetGroup'],
    ['attackAssetIds', 'attackAsset'],
    ['typeIds', 'assetType'],
    ['flags', 'assetFlag'],
    ['weaknessIds', 'weakness'],
    ['protocolIds', 'protocol'],
    ['categories', 'protocolCategory'],
  ],
  assetType: [
    ['group', 'assetGroup'],
    ['flags', 'assetFlag'],
    ['protocolIds', 'protocol'],
    ['attackAssetId', 'attackAsset'],
    ['weaknessIds', 'weakness'],
  ],
  protocol: [['category', 'protocolCategory']],
  countermeasureType: [
    ['requirementIds', 'requirement', 'componentRequirement'],
    ['techniqueIds', 'technique'],
  ],
};

/** An id that leads nowhere, and where it stands in its row. */
export type BrokenReference = { readonly path: readonly PropertyKey[]; readonly id: string };

/** Every reference of a row that leads nowhere. */
export function brokenReferences<K extends ReferringKind>(
  kind: K,
  row: ReferringRows[K],
  known: KnownIds,
): BrokenReference[] {
  return references[kind].flatMap(([field, ...to]) => {
    const value = (row as Readonly<Record<string, unknown>>)[field];
    const isKnown = (id: string) => to.some((one) => known[one].has(id));
    if (Array.isArray(value))
      return (value as string[]).flatMap((id, at) => (isKnown(id) ? [] : [{ path: [field, at], id }]));
    return typeof value === 'string' && !isKnown(value) ? [{ path: [field], id: value }] : [];
  });
}

/** As `brokenReferences`, for a pattern with its conditions. */
export function brokenPatternReferences(pattern: ThreatPattern, known: KnownIds): BrokenReference[] {
  return [
    ...brokenReferences('threatPattern', pattern, known),
    ...pattern.when.flatMap((condition, at) =>
      brokenReferences('threatCondition', condition, known).map(({ path, id }) => ({
        path: ['when', at, ...path],
        id,
      })),
    ),
  ];
}
