import type { Evidence, Finding, PartialVector, Severity, SubjectAssessment } from '#shared/engine/assessment.ts';
import type { ScenarioFacts } from '#shared/engine/assess-scenario.ts';
import type { AddressTwin } from '#shared/engine/address-twins.ts';
import type { AssessmentContext } from '#shared/engine/context.ts';
import type { CatalogProblem } from '#shared/catalog/catalog-problem.ts';
import type { Mixture } from '#shared/engine/asset-table.ts';
import type { StatusNote } from '#shared/engine/status-notes.ts';
import type { Asset } from '#shared/model/asset.ts';
import type { Assumption } from '#shared/model/assumption.ts';
import type { CatalogEntry } from '#shared/model/catalog-entry.ts';
import type { Product } from '#shared/model/product.ts';
import { foundationalRequirements, type SlVector } from '#shared/model/security-level.ts';
import type { Subject } from '#shared/model/subject.ts';
import type { Channel } from '#shared/model/channel.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import type { Countermeasure } from '#shared/model/countermeasure.ts';
import type { Policy } from '#shared/model/policy.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { Suc } from '#shared/model/suc.ts';
import type { Zone } from '#shared/model/zone.ts';

/** The SL-C that is stated of a component beside the one that its answers give. */
export type AnsweredComponent = { readonly stated: SlVector; readonly met: PartialVector };

/** What a rule looks at, and the result that goes with it. */
export type RuleSubjects = {
  policy: { readonly entity: Policy; readonly result: null };
  zone: { readonly entity: Zone; readonly result: SubjectAssessment };
  conduit: { readonly entity: Conduit; readonly result: SubjectAssessment };
  /** Zones and conduits alike. */
  'zone-or-conduit': { readonly entity: Zone | Conduit; readonly result: SubjectAssessment };
  suc: { readonly entity: Suc; readonly result: null };
  channel: { readonly entity: Channel; readonly result: null };
  /** An asset that stands nowhere, has no name, or an address that an earlier one has; the others are passed over. */
  'unsettled-asset': { readonly entity: Asset; readonly result: AddressTwin | null };
  /** An assumption, with the ids of the scenarios that lean on it. */
  assumption: { readonly entity: Assumption; readonly result: readonly string[] };
  countermeasure: { readonly entity: Countermeasure; readonly result: null };
  product: { readonly entity: Product; readonly result: null };
  /** A product or an asset of which single component requirements are answered. */
  'answered-component': { readonly entity: Product | Asset; readonly result: AnsweredComponent };
  /** Statuses of one subject among which some are odd. */
  'odd-status': { readonly entity: Subject; readonly result: StatusNote };
  /** An own entry of the catalog that something is wrong with. */
  'faulty-entry': { readonly entity: CatalogEntry; readonly result: readonly CatalogProblem[] };
  /** A scenario of which something is not known; complete ones are passed over. */
  'incomplete-scenario': { readonly entity: Scenario; readonly result: ScenarioFacts };
};
export type RuleScope = keyof RuleSubjects;

/**
 * What a rule noticed at one subject; `params` go into its text, `evidence` names what it rests on. An error breaks what
 * the standard demands or leaves a way in, a warning what it recommends or what practice expects, an info is not filled in yet.
 */
export type Hit = {
  readonly severity: Severity;
  readonly params: Finding['params'];
  readonly evidence?: readonly Evidence[];
};

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

/** Things as evidence. */
export function evidenceOf(kind: Evidence['kind'], rows: readonly { readonly id: string }[]): readonly Evidence[] {
  return rows.map(({ id }) => ({ kind, id }));
}

/** What people call things, for a text, at most five of them; one without a name goes by its id. */
export function listNames(rows: readonly { readonly id: string; readonly name: string }[]): string {
  return listIds(rows.slice(0, LISTED + 1).map(({ id, name }) => name.trim() || id));
}

/** A protocol for a text; a dash where none is named. */
export function protocolText(protocol: string): string {
  return protocol.trim() || '–';
}

/** What is said of assets that do not belong where they stand; null where none does, or where all are alike. */
export function hitOfMixture(severity: Severity, { odd, others }: Mixture): Hit | null {
  if (odd.length === 0 || others === 0) return null;
  return {
    severity,
    params: { assets: listNames(odd), count: odd.length, others },
    evidence: evidenceOf('asset', odd),
  };
}

/** The FR in which two known levels differ as `isWrong` says, as a text such as `IAC 3/1, RDF 2/0`. */
export function differences(
  left: PartialVector,
  right: PartialVector,
  isWrong: (left: number, right: number) => boolean,
): string {
  let text = '';
  for (let at = 0; at < foundationalRequirements.length; at++) {
    const a = left[at] ?? null;
    const b = right[at] ?? null;
    if (a === null || b === null || !isWrong(a, b)) continue;
    text += `${text === '' ? '' : ', '}${foundationalRequirements[at]!} ${a}/${b}`;
  }
  return text;
}
