import type { MatrixCell, PolicyIndex } from '#shared/engine/policy-index.ts';
import type { Rating } from '#shared/engine/residual.ts';
import type { SlTargetMethod } from '#shared/model/policy.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { SecurityLevel } from '#shared/model/security-level.ts';
import type { ThreatSource } from '#shared/model/threat-source.ts';

/** What a method may look at: a scenario that must be treated, with its unmitigated risk. */
export type MethodInput = {
  readonly scenario: Scenario;
  readonly rating: Rating;
  readonly cell: MatrixCell;
  readonly index: PolicyIndex;
  readonly threatSources: ReadonlyMap<string, ThreatSource>;
};

/** Why a method gives no SL-T. */
export type MethodGap =
  | 'risk-unknown'
  | 'consequence-unknown'
  | 'no-entry'
  | 'no-threat-source'
  | 'threat-source-without-sl'
  | 'no-score'
  | 'nothing-tolerable';

/** A way from a scenario's risk to its SL-T; IEC 62443-3-2 prescribes none (ZCR 5.6). */
export type Method = (input: MethodInput) => SecurityLevel | MethodGap;
export type MethodTable = Readonly<Record<SlTargetMethod, Method>>;
