import type { Locale } from '#shared/catalog/localized-text.ts';
import type { ModelDiff } from '#shared/diff/model-diff.ts';
import type { Zone } from '#shared/model/zone.ts';
import type { Remark } from './remark.ts';
import type { SheetEntity } from './sheet-kind.ts';

/** What becomes of a row. */
export const rowStates = ['new', 'changed', 'doubtful', 'refused', 'same'] as const;
export type RowState = (typeof rowStates)[number];

/** A row of a file, read against the plant. `row` is its number in the file, from 1. */
export type ReadRow = {
  readonly row: number;
  readonly state: RowState;
  /** What is there already; null for something new. */
  readonly before: SheetEntity | null;
  /** What the row is about in its own words. */
  readonly name: string;
  /** What the row says, as far as it is understood; null where it is not clear what is meant. */
  readonly said: SheetEntity | null;
  /** What is put into the plant; null where nothing would change, or the row is not taken. */
  readonly after: SheetEntity | null;
  readonly remarks: readonly Remark[];
};

/** How rows are read. */
export type ReadOptions = {
  /** An empty cell clears what is there; else it leaves it. */
  readonly clears: boolean;
  /** Doubtful rows are taken too, without what is not understood. */
  readonly takesDoubtful: boolean;
  /** How what the rows bring along from the catalog is named in the plant. */
  readonly locale: Locale;
};

/** The rows of a page, read against a plant, and the zones that come into being with those that can be taken. */
export type PageRows = { readonly rows: readonly ReadRow[]; readonly zones: readonly Zone[] };

/** The same with what becomes of the plant when the rows are taken; it has been checked. */
export type PageReading = PageRows & { readonly diff: ModelDiff };
