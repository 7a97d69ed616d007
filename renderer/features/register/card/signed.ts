import type { Scenario } from '#shared/model/scenario.ts';

/** Who decides here, and the moment as an ISO text; the name is empty while nobody has given one. */
export type Signature = { readonly by: string; readonly at: string };

const noDecision = { by: '', at: '', reason: '' };

/**
 * An edit of a scenario with its signature (ZCR 5.13): another treatment is a new decision, made by the person at this
 * window now; a reason or a name is completed by what is not there yet. What somebody typed or cleared stays so.
 */
export function signed(fields: Partial<Scenario>, scenario: Scenario, { by, at }: Signature): Partial<Scenario> {
  const before = scenario.decision ?? noDecision;
  const { treatment, decision } = fields;
  if (treatment != null && treatment !== scenario.treatment)
    return { ...fields, decision: { ...before, by: by || before.by, at } };
  if (!decision) return fields;
  const hasReason = decision.reason !== before.reason && decision.reason !== '';
  const hasName = decision.by !== before.by && decision.by !== '';
  if (!hasReason && !hasName) return fields;
  return { ...fields, decision: { ...decision, by: decision.by || by, at: decision.at || at } };
}
