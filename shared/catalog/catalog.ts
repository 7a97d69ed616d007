import type { AssetType } from './asset-type.ts';
import type { Named } from './localized-text.ts';
import type { CatalogManifest } from './manifest.ts';
import type { Protocol } from './protocol.ts';
import type { FrEntry, Requirement, WorkflowStage, ZoneConduitRequirement } from './requirement.ts';
import type { RiskPolicy } from './risk-policy.ts';
import type { Mitigation, RetiredTechnique, Technique } from './threat.ts';

/** The facts of the standards and of ATT&CK that the engine and the pickers use; plain data in the order of the files. */
export type Catalog = {
  readonly manifest: CatalogManifest;
  /** SHA-256 of the manifest's bytes: names this very catalog, stored with decisions and approvals. */
  readonly digest: string;
  readonly foundationalRequirements: readonly FrEntry[];
  readonly requirements: readonly Requirement[];
  readonly workflowStages: readonly WorkflowStage[];
  readonly zoneConduitRequirements: readonly ZoneConduitRequirement[];
  readonly tactics: readonly Named[];
  readonly techniques: readonly Technique[];
  readonly mitigations: readonly Mitigation[];
  readonly retiredTechniques: readonly RetiredTechnique[];
  /** The terms that must be shown with the threat data. */
  readonly threatLicence: readonly string[];
  readonly assetGroups: readonly Named[];
  readonly assetFlags: readonly Named[];
  readonly assetTypes: readonly AssetType[];
  readonly protocolCategories: readonly Named[];
  readonly protocols: readonly Protocol[];
  readonly policies: readonly RiskPolicy[];
};
