import type { Assessment, Finding, Severity } from '#shared/engine/assessment.ts';
import type { Model } from '#shared/model/model.ts';
import { byHolder, holderOf, type ByHolder, type Holder } from './holder-of.ts';

/** A plant and what was found in it. */
type FindingsAt = {
  readonly model: Pick<Model, 'asset' | 'channel' | 'scenario'>;
  readonly assessment: Assessment | null;
};

/** The worst severity of a thing's open findings, and how many have it. */
export type Open = { readonly severity: Severity; readonly count: number };

const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** The zone or conduit that a finding is about, itself or by an asset, a channel or a scenario of it. */
function placeOf({ subject }: Finding, model: FindingsAt['model']): Holder | null {
  if (subject.kind === 'scenario') {
    const scenario = model.scenario.get(subject.id);
    return scenario ? holderOf(scenario.subject, model) : null;
  }
  if (subject.kind === 'channel') {
    const channel = model.channel.get(subject.id);
    return channel ? { kind: 'conduit', id: channel.conduitId } : null;
  }
  if (subject.kind === 'zone' || subject.kind === 'conduit' || subject.kind === 'asset')
    return holderOf(subject, model);
  return null;
}

function worse(before: Open | undefined, severity: Severity): Open {
  if (!before || rank[severity] > rank[before.severity]) return { severity, count: 1 };
  return severity === before.severity ? { severity, count: before.count + 1 } : before;
}

/** What is open at each zone and conduit. Findings that somebody accepted with a reason are left out. */
export function openFindings({ model, assessment }: FindingsAt): ByHolder<Open> {
  const open = byHolder<Open>();
  for (const finding of assessment?.findings ?? []) {
    const holder = finding.accepted === null ? placeOf(finding, model) : null;
    const at = holder && open[holder.kind];
    if (at) at.set(holder.id, worse(at.get(holder.id), finding.severity));
  }
  return open;
}
