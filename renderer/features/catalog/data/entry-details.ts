import type { LocalizedText } from '#shared/catalog/localized-text.ts';
import type { EntryRef } from '#renderer/state/catalog-sections.ts';

/** A value as it is shown: a text as it stands, one in both languages, or one of the app's own by its key. */
export type Shown =
  | { readonly text: string }
  | { readonly both: LocalizedText }
  | { readonly key: string; readonly params?: Readonly<Record<string, string | number>> };

/** One line of facts: a key of `catalog:fact` and its values. */
export type Fact = { readonly label: string; readonly values: readonly Shown[] };

/** That a CR is asked for at another level than the SR or RE that it supports; a difference of the standards, no fault. */
export type Difference = {
  readonly other: EntryRef;
  readonly level: number;
  readonly otherLevel: number;
  readonly isConfirmed: boolean;
};

/** What is said of an entry, beside its name and what it is related to. */
export type EntryDetails = {
  readonly summary: LocalizedText | null;
  readonly facts: readonly Fact[];
  readonly differences: readonly Difference[];
  /** Null where the data says nothing of it. */
  readonly confidence: 'high' | 'medium' | 'low' | null;
  /** What is uncertain, or worth knowing. */
  readonly note: LocalizedText | null;
  readonly source: Shown;
  /** The terms that must be shown with it; none for facts. */
  readonly licence: readonly Shown[];
};
