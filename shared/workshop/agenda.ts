import type { Model } from '#shared/model/model.ts';
import type { Scenario } from '#shared/model/scenario.ts';

/** Which scenarios a meeting walks through: all, those about a zone and what is in it, or those that are not decided. */
export type AgendaFilter =
  { readonly what: 'all' } | { readonly what: 'undecided' } | { readonly what: 'zone'; readonly zoneId: string };

/** Whether everything that a room decides about a scenario is there: both ratings, the treatment, and who decided. */
export function isSettled({ likelihood, consequences, consequence, treatment, decision }: Scenario): boolean {
  const hasConsequence = consequence !== null || Object.keys(consequences).length > 0;
  return likelihood !== null && hasConsequence && treatment !== null && decision !== null;
}

function isAbout({ subject }: Scenario, zoneId: string, { asset, conduit }: Model): boolean {
  if (subject.kind === 'zone') return subject.id === zoneId;
  if (subject.kind === 'asset') return asset.get(subject.id)?.zoneId === zoneId;
  if (subject.kind !== 'conduit') return false;
  const ends = conduit.get(subject.id);
  return ends?.from === zoneId || ends?.to === zoneId;
}

/** The ids of the scenarios of an agenda, in the order of the register. */
export function agendaOf(model: Model, filter: AgendaFilter): readonly string[] {
  const { what } = filter;
  return [...model.scenario.values()]
    .filter((scenario) => {
      if (what === 'undecided') return !isSettled(scenario);
      return what === 'all' || isAbout(scenario, filter.zoneId, model);
    })
    .map(({ id }) => id);
}
