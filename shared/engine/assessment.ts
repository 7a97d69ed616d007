import type { ComponentCategory } from '#shared/model/asset.ts';
import type { SecurityLevel } from '#shared/model/security-level.ts';
import type { Subject } from '#shared/model/subject.ts';
import type { Approval } from './approval.ts';

/** A vector in which an FR may be unknown; never summed, never averaged. */
export type PartialVector = readonly (SecurityLevel | null)[];

/** Where a risk stands. What is not rated is null and makes everything that follows from it null. */
export type Risk = {
  readonly likelihood: string | null;
  readonly consequence: string | null;
  /** Likelihood value × consequence value; null with a table matrix. */
  readonly score: number | null;
  readonly riskLevel: string | null;
};

/** What follows for one threat scenario (ZCR 5.3 to 5.11). */
export type ScenarioAssessment = {
  readonly id: string;
  /** Overall consequence: the highest level over the categories. */
  readonly consequence: string | null;
  readonly unmitigated: Risk;
  readonly residual: Risk;
  readonly projected: Risk;
  /** Whether the unmitigated risk must be treated (ZCR 5.7); null while it is unknown. */
  readonly treat: boolean | null;
  /** SL-T by the policy's method, 0 when it need not be treated, null when unknown. */
  readonly slTarget: SecurityLevel | null;
};

/** An SL-T of a zone or conduit; `level` is the highest of the vector. */
export type AssessedTarget = {
  readonly vector: PartialVector;
  readonly level: SecurityLevel | null;
  readonly basis: 'assigned' | 'scenarios' | 'floor';
};
/** An SL-A of a zone or conduit; `level` is the lowest of the vector, null while an FR is unknown. */
export type AssessedAchieved = {
  readonly vector: PartialVector;
  readonly level: SecurityLevel | null;
  readonly basis: 'declared' | 'requirements';
};

/** The SL-C of a zone or conduit: per FR the lowest over its assets whose SL-C is known; `level` is the lowest of the vector. */
export type AssessedCapability = {
  readonly vector: PartialVector;
  readonly level: SecurityLevel | null;
  /** How many of its assets have no known SL-C. */
  readonly unknownAssets: number;
};

/** What follows for one asset (IEC 62443-4-2). Null where nothing is known. */
export type AssetAssessment = {
  readonly id: string;
  /** The component categories that count: those of its product, else its own, else that of its type. */
  readonly categories: readonly ComponentCategory[];
  /** SL-C as the asset states it, as its product's supplier does, or as the component requirements give it. */
  readonly slCapability: {
    readonly vector: PartialVector;
    readonly level: SecurityLevel | null;
    readonly basis: 'asset' | 'product' | 'requirements';
  } | null;
  /** SL-T of its zone or conduit − SL-C per FR; null where either is. */
  readonly gap: readonly (number | null)[] | null;
  /** Ids of the component requirements that this SL-T asks of its categories and that are not met, in the catalog's order. */
  readonly openRequirements: readonly string[];
};

/** The risk before any countermeasure: the worst consequence, at the highest likelihood of the scale (ZCR 2.1). */
export type InitialRating = {
  readonly risk: Risk;
  /** Whether the policy tolerates it, overrides counted (ZCR 4.1); null while the risk is unknown. */
  readonly tolerable: boolean | null;
  /** What it comes from: the essential functions that its assets serve, or else its scenarios. */
  readonly basis: 'functions' | 'scenarios';
  /** The essential function or the scenario that is the worst, by id. */
  readonly worst: string;
};

/** What follows for one zone or conduit (ZCR 5.6; SL-A, SL-C and gap). Null where nothing is known. */
export type SubjectAssessment = {
  readonly id: string;
  readonly slTarget: AssessedTarget | null;
  /** SL-T as its scenarios ask for it (ZCR 5.6), also where another one is assigned; null when nothing is known. */
  readonly targetByScenarios: AssessedTarget | null;
  readonly slAchieved: AssessedAchieved | null;
  readonly slCapability: AssessedCapability | null;
  /** SL-T − SL-A per FR; null where either is. */
  readonly gap: readonly (number | null)[] | null;
  /** SL-A as the statuses of the requirements give it, also where another one is declared; null when none is assessed. */
  readonly achievedByRequirements: PartialVector | null;
  /** Ids of the SR and RE that the SL-T asks for and that are not met, in the catalog's order. */
  readonly openRequirements: readonly string[];
  /** Ids of the countermeasures in place that serve what its components cannot do alone. */
  readonly compensatedBy: readonly string[];
  /** The worst residual risk level over its scenarios; null when none is rated. */
  readonly worstResidual: string | null;
  /** Its risk before any countermeasure (ZCR 2.1); null where neither a function nor a scenario says it. */
  readonly initialRisk: InitialRating | null;
};

export type Severity = 'error' | 'warning' | 'info';

/** Something that a rule noticed; `id` is `rule@subject`, so that a decision on it survives a recalculation. */
export type Finding = {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly subject: FindingSubject;
  /** Values for the text of the rule (locale namespace `rule`, key = rule id). */
  readonly params: Readonly<Record<string, string | number>>;
  /** The things that make it so, by id; a fix works on them. */
  readonly evidence: readonly Evidence[];
  /** Why somebody accepted it; null while it is open. */
  readonly accepted: string | null;
};
/** A thing that a finding rests on. */
export type Evidence = { readonly kind: 'zone' | 'conduit' | 'channel' | 'asset'; readonly id: string };
/** Findings may also be about another kind of entity; lacks of the workflow about the initial risk of an essential function. */
export type FindingSubject =
  | Subject
  | {
      readonly kind:
        | 'channel'
        | 'scenario'
        | 'countermeasure'
        | 'assumption'
        | 'product'
        | 'catalogEntry'
        | 'policy'
        | 'initialRisk';
      readonly id: string;
    };

/** How far one ZCR is; `missing` names what is left to do. */
export type WorkflowStep = {
  readonly zcr: string;
  readonly status: 'done' | 'partly' | 'missing';
  /** `reason` is a key of the locale namespace `workflow`; `subject` is the entity that lacks it. */
  readonly missing: readonly { readonly reason: string; readonly subject: FindingSubject }[];
};

/** Number of scenarios per risk level id, and of those that must be treated. */
export type AssessmentSummary = {
  readonly unmitigated: Readonly<Record<string, number>>;
  readonly residual: Readonly<Record<string, number>>;
  readonly projected: Readonly<Record<string, number>>;
  readonly treat: number;
};

/** Everything that follows from a plant and a catalog. Sorted by id; the same input gives the same bytes. */
export type Assessment = {
  /** Which facts it rests on: the catalog that ships, the release of ATT&CK, and the entries that the plant added. */
  readonly catalog: {
    readonly id: string;
    readonly version: string;
    readonly digest: string;
    readonly attack: string;
    readonly own: readonly string[];
  };
  readonly scenarios: readonly ScenarioAssessment[];
  readonly zones: readonly SubjectAssessment[];
  readonly conduits: readonly SubjectAssessment[];
  readonly assets: readonly AssetAssessment[];
  readonly summary: AssessmentSummary;
  readonly findings: readonly Finding[];
  readonly workflow: readonly WorkflowStep[];
  /** Null where nothing was ever frozen for approval. */
  readonly approval: Approval | null;
};
