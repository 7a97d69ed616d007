import type { SecurityLevel } from '#shared/model/security-level.ts';
import type { Subject } from '#shared/model/subject.ts';

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

/** What follows for one zone or conduit (ZCR 5.6; SL-A, SL-C and gap). Null where nothing is known. */
export type SubjectAssessment = {
  readonly id: string;
  readonly slTarget: AssessedTarget | null;
  readonly slAchieved: AssessedAchieved | null;
  readonly slCapability: { readonly vector: PartialVector } | null;
  /** SL-T − SL-A per FR; null where either is. */
  readonly gap: readonly (number | null)[] | null;
  /** Ids of the SR and RE that the SL-T asks for and that are not met, in the catalog's order. */
  readonly openRequirements: readonly string[];
  /** The worst residual risk level over its scenarios; null when none is rated. */
  readonly worstResidual: string | null;
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
};
/** Findings may also be about a scenario, a countermeasure or the policy. */
export type FindingSubject = Subject | { readonly kind: 'scenario' | 'countermeasure' | 'policy'; readonly id: string };

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
  readonly scenarios: readonly ScenarioAssessment[];
  readonly zones: readonly SubjectAssessment[];
  readonly conduits: readonly SubjectAssessment[];
  readonly summary: AssessmentSummary;
  readonly findings: readonly Finding[];
  readonly workflow: readonly WorkflowStep[];
};
