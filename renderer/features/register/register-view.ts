import type { GridSort } from '#renderer/ui/grid/grid-types.ts';
import { nextSort } from '#renderer/ui/grid/next-sort.ts';
import { createStore } from 'zustand/vanilla';
import type { RiskStage } from '#shared/engine/residual.ts';

/** A part of the scenarios by where their risk stands at a stage. */
export type RiskFilter = {
  readonly stage: RiskStage;
  readonly likelihood?: string;
  readonly consequence?: string;
  /** A risk level id; null for the scenarios whose risk is not known. */
  readonly riskLevel?: string | null;
};

/** How the register is looked at: kept while the canvas is shown, never in the file. */
export type RegisterView = {
  readonly sort: GridSort | null;
  readonly text: string;
  readonly risk: RiskFilter | null;
  /** The stage that the matrix shows. */
  readonly stage: RiskStage;
  readonly isMatrixOpen: boolean;
  /** Whether the chosen scenario is shown whole below the rows. */
  readonly isCardOpen: boolean;
};

export const registerView = createStore<RegisterView>(() => ({
  sort: null,
  text: '',
  risk: null,
  stage: 'unmitigated',
  isMatrixOpen: true,
  isCardOpen: false,
}));

/** Sorts by a column: up, then down, then as the plant has them. */
export function sortBy(columnId: string): void {
  registerView.setState(({ sort }) => ({ sort: nextSort(sort, columnId) }));
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
