import { forgetWithPlant } from '#renderer/state/forget-with-plant.ts';
import { nextSort } from '#renderer/ui/grid/next-sort.ts';
import type { RiskStage } from '#shared/engine/residual.ts';
import type { RegisterGrouping, RegisterLook } from '#shared/ipc/settings.ts';
import { createStore } from 'zustand/vanilla';

/** A part of the scenarios by where their risk stands at a stage. */
export type RiskFilter = {
  readonly stage: RiskStage;
  readonly likelihood?: string;
  readonly consequence?: string;
  /** A risk level id; null for the scenarios whose risk is not known. */
  readonly riskLevel?: string | null;
};

/** How the register is looked at: kept while the canvas is shown, never in the file. */
export type RegisterView = RegisterLook & {
  /** What was chosen in the matrix; it narrows the rows besides the look. */
  readonly risk: RiskFilter | null;
  /** The view that was chosen last, by its id in the list of views; the look may have moved on since. */
  readonly viewId: string | null;
  /** Heads of groups whose rows are put away. */
  readonly folded: ReadonlySet<string>;
  /** The head of a group that is chosen; it counts while no scenario is. */
  readonly activeHead: string | null;
  /** The stage that the matrix shows. */
  readonly stage: RiskStage;
  readonly isMatrixOpen: boolean;
  /** Whether the chosen scenario is shown whole below the rows. */
  readonly isCardOpen: boolean;
};

/** Every scenario, with every column, as the plant has them. */
export const wholeLook: RegisterLook = { hidden: [], sort: null, text: '', filters: [], grouping: null };

export const registerView = createStore<RegisterView>(() => ({
  ...wholeLook,
  risk: null,
  viewId: null,
  folded: new Set(),
  activeHead: null,
  stage: 'unmitigated',
  isMatrixOpen: true,
  isCardOpen: false,
}));

// Filters, words and groups name things of one plant; columns and order fit any.
forgetWithPlant(() =>
  registerView.setState({ text: '', filters: [], risk: null, viewId: null, folded: new Set(), activeHead: null }),
);

/** Sorts by a column: up, then down, then as the plant has them. */
export function sortBy(columnId: string): void {
  registerView.setState(({ sort }) => ({ sort: nextSort(sort, columnId) }));
}

/** Groups the rows, all of them in sight; null for no groups. */
export function groupBy(grouping: RegisterGrouping | null): void {
  registerView.setState({ grouping, folded: new Set(), activeHead: null });
}

/** Shows every scenario again; columns, order and groups stay. */
export function showAllRows(): void {
  registerView.setState({ text: '', risk: null, filters: [] });
}

/** Shows only a part; the same part again shows all. */
export function toggleRiskFilter(risk: RiskFilter): void {
  registerView.setState((view) => ({ risk: isSameFilter(view.risk, risk) ? null : risk }));
}

export function isSameFilter(a: RiskFilter | null, b: RiskFilter): boolean {
  return (
    a !== null &&
    a.stage === b.stage &&
    a.likelihood === b.likelihood &&
    a.consequence === b.consequence &&
    a.riskLevel === b.riskLevel
  );
}
