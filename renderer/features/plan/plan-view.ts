import { forgetWithPlant } from '#renderer/state/forget-with-plant.ts';
import { createStore } from 'zustand/vanilla';

export const planTabs = ['board', 'schedule', 'budget', 'beforeAfter', 'notCovered', 'optimise'] as const;
export type PlanTab = (typeof planTabs)[number];

/** How the plan is looked at: never in the file. */
export type PlanView = {
  readonly tab: PlanTab;
  /** The day of which the plan is shown; null for the end of the plan. */
  readonly day: string | null;
  /** How many years later than it has to the budget ends. */
  readonly moreYears: number;
  /** What the best set may cost, in the currency, and when it must be in place; null for no limit. */
  readonly limits: { readonly once: number | null; readonly perYear: number | null; readonly by: string | null };
};

export const planView = createStore<PlanView>(() => ({
  tab: 'board',
  day: null,
  moreYears: 0,
  limits: { once: null, perYear: null, by: null },
}));

forgetWithPlant(() => planView.setState(planView.getInitialState()));
