import { replaceRetiredTechniques } from '#shared/commands/replace-retired-techniques.ts';
import type { Fix } from './fix.ts';

/** Puts successors in the place of retired techniques, in all scenarios; null where this scenario has one without. */
export const replaceTechniques: Fix = ({ scenario }, { subject }, { successors }) => {
  const found = subject.kind === 'scenario' ? scenario.get(subject.id) : undefined;
  const retired = (found?.techniqueIds ?? []).filter((id) => successors.has(id));
  if (retired.length === 0 || retired.some((id) => successors.get(id) === null)) return null;
  return { ...replaceRetiredTechniques(successors), label: { key: 'fix.replaceTechniques', params: {} } };
};

/** Takes the declared SL-A back, so that the statuses of the requirements count. */
export const useStatuses: Fix = ({ zone, conduit }, { subject }) => {
  const label = { key: 'fix.useStatuses', params: {} };
  if (subject.kind === 'zone') {
    const found = zone.get(subject.id);
    return found ? { label, run: (tx) => tx.put('zone', { ...found, slAchieved: null }) } : null;
  }
  const found = subject.kind === 'conduit' ? conduit.get(subject.id) : undefined;
  return found ? { label, run: (tx) => tx.put('conduit', { ...found, slAchieved: null }) } : null;
};
