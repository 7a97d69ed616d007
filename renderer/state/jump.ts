import type { FindingSubject } from '#shared/engine/assessment.ts';
import { POLICY_ID } from '#shared/model/policy.ts';
import type { Model } from '#shared/model/model.ts';
import { SUC_ID } from '#shared/model/suc.ts';
import { documentStore } from './document-store.ts';
import { seek } from './sought.ts';
import { viewStore, type Place, type Selected } from './view-store.ts';

/** The entity behind a subject; the SUC and the policy have one row each. */
export function selectedOf(subject: FindingSubject): Selected {
  if (subject.kind === 'suc') return { kind: 'suc', id: SUC_ID };
  if (subject.kind === 'policy') return { kind: 'policy', id: POLICY_ID };
  return { kind: subject.kind, id: subject.id };
}

const homes: Partial<Record<Selected['kind'], Place>> = {
  zone: 'canvas',
  conduit: 'canvas',
  asset: 'canvas',
  scenario: 'register',
  countermeasure: 'plan',
  assumption: 'assumptions',
  suc: 'suc',
  policy: 'policy',
  initialRisk: 'initialRisk',
  comparison: 'comparison',
  product: 'components',
  catalogEntry: 'catalog',
  trigger: 'reassessment',
  programmeRecord: 'programme',
  incident: 'programme',
  audit: 'programme',
  review: 'programme',
  action: 'programme',
};

/** What is selected to see a subject; a channel is seen at its conduit. */
export function seenAt(subject: FindingSubject, channels: Model['channel'] | undefined): Selected {
  const conduitId = subject.kind === 'channel' ? channels?.get(subject.id)?.conduitId : undefined;
  return conduitId === undefined ? selectedOf(subject) : { kind: 'conduit', id: conduitId };
}

/** Selects a subject and goes where it can be seen; `why` says what is lacking there, for screens that lead on to it. */
export function jumpTo(subject: FindingSubject, why?: string): void {
  goToSelected(seenAt(subject, documentStore.getState().document?.model.channel));
  if (why !== undefined) seek(why);
}

/** Selects an entity and goes where it can be seen. */
export function goToSelected(selected: Selected): void {
  viewStore.setState(({ place }) => ({ selection: [selected], place: homes[selected.kind] ?? place }));
}
