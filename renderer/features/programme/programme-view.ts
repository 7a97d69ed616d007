import { forgetWithPlant } from '#renderer/state/forget-with-plant.ts';
import type { Selected } from '#renderer/state/view-store.ts';
import type { ProgrammePart } from '#shared/model/programme-status.ts';
import { createStore } from 'zustand/vanilla';

/** The tabs in the order of the work: where one stands, what is to do, doing it, looking at it again. */
export const steps = [
  { id: 'state', tabs: ['items', 'vulnerabilities'] },
  { id: 'plan', tabs: ['actions'] },
  { id: 'implement', tabs: ['records', 'incidents'] },
  { id: 'review', tabs: ['audits', 'reviews'] },
] as const;
export type ProgrammeTab = (typeof steps)[number]['tabs'][number];

export const actionFilters = ['open', 'overdue', 'closed'] as const;

/** How the programme is looked at: kept while another place is shown, never in the file. */
type ProgrammeView = {
  readonly tab: ProgrammeTab;
  readonly part: ProgrammePart;
  /** The provider (2-4) or supplier (4-1) that is looked at. */
  readonly party: Readonly<Record<'2-4' | '4-1', string>>;
  readonly actions: (typeof actionFilters)[number];
  /** The row that is chosen in the tab. */
  readonly chosenId: string | null;
  /** Each new number asks to go on in the chosen row. */
  readonly focusRequest: number;
  /** The selection that was shown last: a person who went on to another tab comes back to that one. */
  readonly shown: Selected | null;
};

export const programmeView = createStore<ProgrammeView>(() => ({
  tab: 'items',
  part: '2-1',
  party: { '2-4': '', '4-1': '' },
  actions: 'open',
  chosenId: null,
  focusRequest: 0,
  shown: null,
}));

forgetWithPlant(() => programmeView.setState(programmeView.getInitialState()));

/** Shows a tab, and a row of it where one is meant. */
export function showTab(tab: ProgrammeTab, chosenId: string | null = null): void {
  programmeView.setState({ tab, chosenId });
}

/** Chooses a row. */
export function choose(chosenId: string): void {
  programmeView.setState({ chosenId });
}

/** Chooses a row that was just added, and goes on in it. */
export function goOnIn(chosenId: string): void {
  programmeView.setState(({ focusRequest }) => ({ chosenId, focusRequest: focusRequest + 1 }));
}
