import type { Selected } from '#renderer/state/view-store.ts';
import type { ProposalSubject } from '#shared/engine/proposals/proposal.ts';
import type { Model } from '#shared/model/model.ts';
import { subjectKey } from '#shared/model/subject.ts';

/** What the panel was at when it put scenarios into the register and selected them. */
export type Held = { readonly scope: ProposalSubject | null; readonly scenarioIds: ReadonlySet<string> };

/** The one zone, conduit or asset that the selection is about, scenarios standing for their subject; null for the whole plant. */
export function scopeOf(selection: readonly Selected[], model: Model): ProposalSubject | null {
  const subjects = new Map<string, ProposalSubject>();
  for (const { kind, id } of selection) {
    const subject = kind === 'scenario' ? model.scenario.get(id)?.subject : { kind, id };
    if (subject && isAbout(subject) && model[subject.kind].has(subject.id)) subjects.set(subjectKey(subject), subject);
  }
  const [only] = subjects.values();
  return subjects.size === 1 ? (only ?? null) : null;
}

function isAbout(subject: { readonly kind: string }): subject is ProposalSubject {
  return subject.kind === 'zone' || subject.kind === 'conduit' || subject.kind === 'asset';
}

/** Whether the panel stays where it was: until something other than what it took over is selected. */
export function isHeld(held: Held | null, selection: readonly Selected[]): held is Held {
  return held !== null && selection.every(({ kind, id }) => kind === 'scenario' && held.scenarioIds.has(id));
}
