import type { DraftProblem } from '#renderer/state/use-draft.ts';
import type { OptionSource } from '#renderer/state/options.ts';
import type { Suggestion } from '#renderer/ui/suggestions.ts';
import type { Locale } from '#shared/catalog/localized-text.ts';
import type { Model } from '#shared/model/model.ts';
import type { Result } from '#shared/result.ts';
import type { ReactNode } from 'react';

/** What the cells of a sheet are made of. */
export type SheetContext = {
  readonly model: Model;
  readonly locale: Locale;
  readonly today: string;
  /** A word of the locale namespaces. */
  readonly word: (key: string, params?: Readonly<Record<string, string | number>>) => string;
  readonly options: (source: OptionSource) => readonly Suggestion[];
};

/** A column of a sheet: what its cells say, and what a text in them sets. */
export type SheetColumn<R> = {
  readonly id: string;
  readonly width: number;
  readonly isPinned?: boolean;
  readonly text: (row: R, context: SheetContext) => string;
  /** Absent where the column is not edited. */
  readonly read?: (typed: string, row: R, context: SheetContext) => Result<Partial<R>, DraftProblem>;
  readonly suggest?: (context: SheetContext, typed: string) => readonly Suggestion[];
  /** Absent where the text itself is shown. */
  readonly show?: (row: R, context: SheetContext) => ReactNode;
};
