import type { GridSort } from '#renderer/ui/grid/grid-types.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import type { FoundationalRequirement, SecurityLevel } from '#shared/model/security-level.ts';
import { createStore } from 'zustand/vanilla';
import { viewStore } from './view-store.ts';

/** Which part of the requirements is listed, by whether SL-T asks for them and where they stand. */
export const shownParts = [
  'asked',
  'all',
  'open',
  'partly',
  'not-met',
  'not-assessed',
  'met',
  'not-applicable',
  'reason-missing',
] as const;
export type ShownPart = (typeof shownParts)[number];

/** Which zones and conduits the map lists. */
export const mapParts = ['all', 'zones', 'conduits', 'gap', 'open', 'unknown', 'disagree'] as const;
export type MapPart = (typeof mapParts)[number];

/** How the requirements board is looked at: kept while another place is shown, never in the file. */
export type RequirementsView = {
  /** The zone or conduit that was opened last. */
  readonly subject: RequirementSubject | null;
  /** What stands below the map: one subject's requirements, one requirement at every subject, or nothing. */
  readonly opened: 'subject' | 'requirement' | null;
  readonly requirementId: string | null;
  /** Each new number asks to go on in what is opened; 0 leaves the keys where they are. */
  readonly focusRequest: number;
  readonly part: ShownPart;
  readonly level: SecurityLevel | null;
  readonly fr: FoundationalRequirement | null;
  readonly text: string;
  readonly sort: GridSort | null;
  readonly mapPart: MapPart;
  readonly mapText: string;
  readonly mapSort: GridSort | null;
};

const everything = { part: 'asked', level: null, fr: null, text: '', sort: null } as const;

export const requirementsView = createStore<RequirementsView>(() => ({
  subject: null,
  opened: null,
  requirementId: null,
  focusRequest: 0,
  ...everything,
  mapPart: 'all',
  mapText: '',
  mapSort: null,
}));

/** Goes to the requirements of a zone or conduit; the filters of an earlier look are let go. */
export function openRequirements(subject: RequirementSubject): void {
  requirementsView.setState(({ focusRequest }) => ({
    ...everything,
    subject,
    opened: 'subject',
    focusRequest: focusRequest + 1,
  }));
  viewStore.setState({ place: 'requirements', selection: [subject] });
}
