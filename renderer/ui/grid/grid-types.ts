import type { ReactNode } from 'react';
import type { Suggestion } from '../suggestions.ts';

/** A column: how it looks, and how its cells are edited. */
export type GridColumn = {
  readonly id: string;
  readonly title: string;
  /** What stands in the tooltip of the title; the title itself where absent. */
  readonly hint?: string;
  /** In units of the root font's width, so that it grows with the text. */
  readonly width: number;
  /** Stays in sight at the left. */
  readonly isPinned?: boolean;
  /** What a cell can hold, by what is typed; absent for plain text. */
  readonly suggest?: (typed: string) => readonly Suggestion[];
  readonly isReadOnly?: boolean;
  /** The text that a single key stands for at once, without Enter; null where it begins a text. */
  readonly quick?: (key: string) => string | null;
};

export type GridSort = { readonly columnId: string; readonly isDescending: boolean };

/** Where a key was pressed: the chosen cell, and every row of the block around it. */
export type GridSpot = { readonly rowId: string; readonly column: GridColumn; readonly rowIds: readonly string[] };

/** A row that heads a group of rows. */
export type GridHead = { readonly content: ReactNode; readonly isFolded: boolean };

/** What a grid shows, and what it asks for. Rows are known by id, columns by place. */
export type GridSource = {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  /** The rows in order, the heads of groups among them. */
  readonly rowIds: readonly string[];
  /** What a row says that heads a group; null for one that can be edited. Absent where nothing is grouped. */
  readonly head?: (rowId: string) => GridHead | null;
  readonly onFold?: (headId: string, isFolded: boolean) => void;
  readonly rowName: (rowId: string) => string;
  /** What a cell shows while it is not edited. */
  readonly show: (rowId: string, column: GridColumn) => ReactNode;
  /**
   * All that the cells of a row are made of: a row whose parts are the same objects as before is not drawn again.
   * Absent where every row may differ each time.
   */
  readonly partsOf?: (rowId: string) => readonly unknown[];
  /** The text of a cell: for editing, for the clipboard, for ears. */
  readonly textOf: (rowId: string, column: GridColumn) => string;
  /** Why a text cannot stand in a cell, as a sentence; null where it can. */
  readonly check: (rowId: string, column: GridColumn, text: string) => string | null;
  readonly commit: (rowId: string, column: GridColumn, text: string) => boolean;
  /** A key without Ctrl, Alt or Meta on a chosen cell, before the grid sees it; true where it is taken. */
  readonly onKey?: (key: string, spot: GridSpot) => boolean;
  /** Tells of the rows of the chosen block whenever they change. */
  readonly onChosenRows?: (rowIds: readonly string[]) => void;
  /** Enter or a second click on a cell that is not edited. */
  readonly explain: (rowId: string, column: GridColumn) => void;
  /** Writes a block of texts from a cell on; its row counts without heads. Empty texts where a block is cleared. */
  readonly paste: (from: { row: number; column: number }, cells: readonly (readonly string[])[]) => void;
  readonly addRow: () => void;
  readonly removeRows: (rowIds: readonly string[]) => void;
  readonly sort: GridSort | null;
  readonly onSort: (columnId: string) => void;
  readonly activeRowId: string | null;
  /** `rowIds` are those of the chosen block, the active one among them. */
  readonly onActiveRow: (rowId: string, rowIds: readonly string[]) => void;
  /** Each new number asks to go on in the chosen cell. */
  readonly focusRequest: number;
  /** How the grid is used, for ears. */
  readonly hint: string;
  readonly notFoundText: string;
};
