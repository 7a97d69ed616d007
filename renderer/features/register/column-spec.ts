import type { DraftProblem } from '#renderer/state/use-draft.ts';
import type { Suggestion } from '#renderer/ui/suggestions.ts';
import type { RiskStage } from '#shared/engine/residual.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import type { Result } from '#shared/result.ts';
import type { ColumnTitle, RegisterContext } from './register-context.ts';

/** How a computed column is shown. */
export type Computed =
  | { readonly as: 'risk'; readonly stage: RiskStage }
  | { readonly as: 'treat' }
  | { readonly as: 'slTarget' }
  | { readonly as: 'assumptions' }
  | { readonly as: 'decision' }
  | { readonly as: 'id' };

/** The values that a column can be filtered by: as keys that hold in every language, empty for "not stated". */
export type Facet = {
  readonly keys: (scenario: Scenario, context: RegisterContext) => readonly string[];
  readonly label: (key: string, context: RegisterContext) => string;
};

/** A column of the register: what its cells say, how a text is read into a scenario, and how rows are ordered by it. */
export type ColumnSpec = {
  readonly id: string;
  readonly title: ColumnTitle;
  /** In widths of the letter m. */
  readonly width: number;
  readonly isPinned?: boolean;
  readonly text: (scenario: Scenario, context: RegisterContext) => string;
  /** Absent where the column is computed. */
  readonly read?: (
    text: string,
    scenario: Scenario,
    context: RegisterContext,
  ) => Result<Partial<Scenario>, DraftProblem>;
  readonly suggest?: (context: RegisterContext, typed: string) => readonly Suggestion[];
  /** The text that a single key stands for. */
  readonly quick?: (context: RegisterContext, key: string) => string | null;
  /** What rows are sorted by; null comes last. */
  readonly order?: (scenario: Scenario, context: RegisterContext) => number | null;
  readonly computed?: Computed;
  /** Absent where nearly every row has a value of its own. */
  readonly facet?: Facet;
};
