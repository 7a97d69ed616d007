import type { Assessment, Finding, Severity } from '#shared/engine/assessment.ts';
import type { Model } from '#shared/model/model.ts';
import { holderOf } from './holder-of.ts';

/** A plant and what was found in it. */
type FindingsAt = {
  readonly model: Pick<Model, 'asset' | 'scenario' | 'dismissal'>;
  readonly assessment: Assessment | null;
};

/** The worst severity of a thing's open findings, and how many have it. */
export type Open = { readonly severity: Severity; readonly count: number };

const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** The scene key of the zone or conduit that a finding is about, itself or by an asset or a scenario of it. */
function placeOf({ subject }: Finding, model: FindingsAt['model']): string | null {
  if (subject.kind === 'scenario') {
    const scenario = model.scenario.get(subject.id);
    return scenario ? holderOf(scenario.subject, model) : null;
  }
  if (subject.kind === 'zone' || subject.kind === 'conduit' || subject.kind === 'asset')
    return holderOf(subject, model);
  return null;
}

function worse(before: Open | undefined, severity: Severity): Open {
  if (!before || rank[severity] > rank[before.severity]) return { severity, count: 1 };
  return severity === before.severity ? { severity, count: before.count + 1 } : before;
}

/** What is open at each zone and conduit, by scene key. Findings that somebody accepted with a reason are left out. */
export function openFindings({ model, assessment }: FindingsAt): ReadonlyMap<string, Open> {
  const open = new Map<string, Open>();
  for (const finding of assessment?.findings ?? []) {
    if (model.dismissal.has(finding.id)) continue;
    const key = placeOf(finding, model);
    if (key !== null) open.set(key, worse(open.get(key), finding.severity));
  }
  return open;
}
