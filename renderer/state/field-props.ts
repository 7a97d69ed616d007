import type { DraftProblem } from './use-draft.ts';

/** What every control of a form gets: a value, and the way to change it. */
export type FieldProps = {
  readonly label: string;
  readonly hint: string | null;
  /** The value, or the first one where several entities are edited together. */
  readonly value: unknown;
  /** The entities that are edited together differ here. */
  readonly isMixed: boolean;
  /** What is wrong with a value, by the schema of the field. */
  check(value: unknown): DraftProblem | null;
  /** Puts a value into the plant. Values of steps that follow closely (arrow keys) are one undo step. */
  commit(value: unknown, isStep?: boolean): boolean;
};
