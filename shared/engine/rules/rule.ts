import type { Finding, Severity, SubjectAssessment } from '#shared/engine/assessment.ts';
import type { ScenarioFacts } from '#shared/engine/assess-scenario.ts';
import type { AssessmentContext } from '#shared/engine/context.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import type { Policy } from '#shared/model/policy.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { Zone } from '#shared/model/zone.ts';

/** What a rule looks at, and the result that goes with it. */
export type RuleSubjects = {
  policy: { readonly entity: Policy; readonly result: null };
  zone: { readonly entity: Zone; readonly result: SubjectAssessment };
  conduit: { readonly entity: Conduit; readonly result: SubjectAssessment };
  /** A scenario of which something is not known; complete ones are passed over. */
  'incomplete-scenario': { readonly entity: Scenario; readonly result: ScenarioFacts };
};
export type RuleScope = keyof RuleSubjects;

/** What a rule noticed at one subject; `params` go into its text. */
export type Hit = { readonly severity: Severity; readonly params: Finding['params'] };

/** One rule: which clause it follows, what it looks at, and what it notices there, at most once per subject. */
export type Rule<S extends RuleScope> = {
  readonly id: string;
  readonly clause: string;
  readonly scope: S;
  readonly evaluate: (
    entity: RuleSubjects[S]['entity'],
    result: RuleSubjects[S]['result'],
    context: AssessmentContext,
  ) => Hit | null;
};
export type AnyRule = { [S in RuleScope]: Rule<S> }[RuleScope];

const LISTED = 5;

/** Ids for a text, at most five of them. */
export function listIds(ids: readonly string[]): string {
  return ids.length <= LISTED ? ids.join(', ') : `${ids.slice(0, LISTED).join(', ')}, …`;
}
