import type { AssetType } from './asset-type.ts';
import type {
  ComponentCategoryEntry,
  ComponentConstraint,
  ComponentRequirement,
  LevelDifference,
} from './component-requirement.ts';
import type { CountermeasureType } from './countermeasure-type.ts';
import type { Named } from './localized-text.ts';
import type { CatalogManifest } from './manifest.ts';
import type { PlantTemplate } from './plant-template.ts';
import type { ProgrammeGroup, ProgrammeRequirement } from './programme.ts';
import type { Protocol } from './protocol.ts';
import type { FrEntry, Requirement, WorkflowStage, ZoneConduitRequirement } from './requirement.ts';
import type { RiskPolicy } from './risk-policy.ts';
import type { AttackAsset, AttackRelease, Mitigation, RetiredTechnique, Technique } from './threat.ts';
import type { ThreatPattern } from './threat-pattern.ts';
import type { SourceAttribute, ThreatSourceProfile } from './threat-source.ts';

/** What the catalog holds of MITRE ATT&CK for ICS. */
export type AttackParts = {
  readonly attack: AttackRelease;
  readonly tactics: readonly Named[];
  readonly techniques: readonly Technique[];
  readonly mitigations: readonly Mitigation[];
  readonly retiredTechniques: readonly RetiredTechnique[];
  readonly attackAssets: readonly AttackAsset[];
  /** The terms that must be shown with the threat data. */
  readonly threatLicence: readonly string[];
};

/** The facts of the standards and of ATT&CK that the engine and the pickers use; plain data in the order of the files. */
export type Catalog = AttackParts & {
  readonly manifest: CatalogManifest;
  /** SHA-256 of the manifest's bytes: names this very catalog, stored with decisions and approvals. */
  readonly digest: string;
  /** The entries that a plant added (`kind/id`), sorted; empty for the catalog that ships. */
  readonly own: readonly string[];
  readonly foundationalRequirements: readonly FrEntry[];
  readonly requirements: readonly Requirement[];
  readonly componentCategories: readonly ComponentCategoryEntry[];
  readonly componentConstraints: readonly ComponentConstraint[];
  readonly componentRequirements: readonly ComponentRequirement[];
  /** Where IEC 62443-4-2 asks for something at another level than IEC 62443-3-3. */
  readonly levelDifferences: readonly LevelDifference[];
  /** SR that no component requirement supports. */
  readonly withoutComponentRequirement: readonly string[];
  /** IEC 62443-4-1, of product suppliers. */
  readonly practices: readonly ProgrammeRequirement[];
  /** IEC 62443-2-4, of service providers. */
  readonly serviceRequirements: readonly ProgrammeRequirement[];
  /** IEC 62443-2-1, of asset owners. */
  readonly programmeRequirements: readonly ProgrammeRequirement[];
  readonly programmeGroups: readonly ProgrammeGroup[];
  readonly workflowStages: readonly WorkflowStage[];
  readonly zoneConduitRequirements: readonly ZoneConduitRequirement[];
  readonly threatPatterns: readonly ThreatPattern[];
  readonly threatSources: readonly ThreatSourceProfile[];
  readonly sourceVocabularies: Readonly<Partial<Record<SourceAttribute, readonly Named[]>>>;
  readonly assetGroups: readonly Named[];
  readonly assetFlags: readonly Named[];
  readonly assetTypes: readonly AssetType[];
  /** CWE weaknesses that asset types name. */
  readonly weaknesses: readonly Named[];
  readonly protocolCategories: readonly Named[];
  readonly protocols: readonly Protocol[];
  /** Kinds of countermeasure beside the mitigations of ATT&CK; only a plant's own. */
  readonly countermeasureTypes: readonly CountermeasureType[];
  readonly policies: readonly RiskPolicy[];
  /** Small plants to begin with, in the order of the gallery. */
  readonly templates: readonly PlantTemplate[];
};
