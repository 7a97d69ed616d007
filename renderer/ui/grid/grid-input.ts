import type { KeyboardEvent, PointerEvent } from 'react';
import { editableRange, editableRows, isHeadAt, nextEditable } from './grid-heads.ts';
import {
  actionOfKey,
  afterTab,
  filled,
  type GridAction,
  type GridPlace,
  type GridRange,
  type GridSize,
} from './grid-keys.ts';
import type { GridSource } from './grid-types.ts';
import type { GridCursor } from './use-grid-cursor.ts';
import type { GridEdit } from './use-grid-edit.ts';

/** What the handlers of a grid work on. */
export type GridParts = {
  readonly source: GridSource;
  readonly cursor: GridCursor;
  readonly edit: GridEdit;
  readonly size: GridSize;
  readonly takeFocus: () => void;
};

function placeOf(target: EventTarget): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell && { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

/** The rows of the chosen block. */
function chosenRows(source: GridSource, range: GridRange | null): readonly string[] {
  return range === null ? [] : editableRows(source, range.top, range.bottom);
}

function isSamePlace(a: GridPlace | null, b: GridPlace): boolean {
  return a?.row === b.row && a.column === b.column;
}

/** Empties the cells of a block. */
export function clear(parts: GridParts, range: GridRange): void {
  fill(parts, range, '');
}

/** Puts one text into every cell of a block. */
function fill({ source }: GridParts, chosen: GridRange, text: string): void {
  const range = editableRange(source, chosen);
  if (range) source.paste({ row: range.top, column: range.left }, filled(range, text));
}

/** Puts the top row of the chosen block into every row of it; a single row takes the one above, as spreadsheets do. */
function fillDown({ source }: GridParts, chosen: GridRange): void {
  const range = editableRange(source, chosen);
  if (!range) return;
  const { top, bottom, left, right } = range;
  const from = top === bottom ? Math.max(0, top - 1) : top;
  const rowId = editableRows(source)[from];
  if (rowId === undefined || from === bottom) return;
  const texts = source.columns.slice(left, right + 1).map((column) => source.textOf(rowId, column));
  source.paste({ row: from + 1, column: left }, Array<readonly string[]>(bottom - from).fill(texts));
}

function perform(parts: GridParts, action: GridAction, at: GridPlace): void {
  const { source, cursor, edit } = parts;
  const { range } = cursor;
  const rowId = source.rowIds[at.row];
  const column = source.columns[at.column];
  if (action.do === 'move') cursor.moveTo(action.to, action.isExtending);
  else if (action.do === 'selectAll') cursor.selectAll();
  else if (action.do === 'addRow') {
    source.addRow();
    cursor.toColumn(1);
  } else if (action.do === 'fillDown' && range) fillDown(parts, range);
  else if (action.do === 'clear' && range) clear(parts, range);
  else if (action.do === 'removeRows') removeRows(parts);
  else if (action.do === 'edit' && rowId !== undefined && column) {
    if (column.isReadOnly) source.explain(rowId, column);
    else edit.begin(source.textOf(rowId, column));
  }
}

function removeRows({ source, cursor }: GridParts): void {
  const rows = chosenRows(source, cursor.range);
  if (rows.length > 0) source.removeRows(rows);
}

/** What a key does on the head of a group: arrows fold and unfold it, Enter and Space do the other of both. */
const foldsTo: Readonly<Record<string, (isFolded: boolean) => boolean>> = {
  ArrowLeft: () => true,
  ArrowRight: () => false,
  Enter: (isFolded) => !isFolded,
  ' ': (isFolded) => !isFolded,
};

/** A key on the head of a group; what concerns no single row does what it does elsewhere. */
function keyOnHead(parts: GridParts, event: KeyboardEvent, at: GridPlace): void {
  const { source, size } = parts;
  const rowId = source.rowIds[at.row] ?? '';
  const fold = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey ? undefined : foldsTo[event.key];
  // The head is one cell: Tab goes on in the next row, and back to the one before.
  const from = event.key === 'Tab' ? { ...at, column: event.shiftKey ? 0 : size.columns - 1 } : at;
  const action = actionOfKey(event, from, size);
  if (!fold && (!action || action.do === 'edit')) return;
  event.preventDefault();
  event.stopPropagation();
  if (fold) source.onFold?.(rowId, fold(source.head?.(rowId)?.isFolded ?? false));
  else if (action) perform(parts, action, at);
}

/** Offers a key to the source first; true where it takes it. */
function isTakenBySource({ source, cursor }: GridParts, event: KeyboardEvent, at: GridPlace): boolean {
  const rowId = source.rowIds[at.row];
  const column = source.columns[at.column];
  if (!source.onKey || rowId === undefined || !column || event.ctrlKey || event.metaKey || event.altKey) return false;
  return source.onKey(event.key, { rowId, column, rowIds: chosenRows(source, cursor.range) });
}

/** Puts the text of a single key into the chosen cell, or down the whole chosen part of its column. */
function putQuick(parts: GridParts, text: string, at: GridPlace): void {
  const { source, cursor } = parts;
  const { range } = cursor;
  const rowId = source.rowIds[at.row];
  const column = source.columns[at.column];
  if (range && range.top < range.bottom && range.left === range.right) fill(parts, range, text);
  else if (rowId !== undefined && column) source.commit(rowId, column, text);
}

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  /^\p{L}$/u.test(key) && !ctrlKey && !metaKey && !altKey;

/** A key while the cell is chosen, not edited; letters that follow one which was taken at once write the word out. */
function keyWhileChosen(parts: GridParts, event: KeyboardEvent, at: GridPlace): void {
  const { source, size } = parts;
  if (isHeadAt(source, at.row)) return keyOnHead(parts, event, at);
  if (isTakenBySource(parts, event, at)) {
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  const column = source.columns[at.column];
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && event.key.length === 1;
  const noted = isLetter(event) && column?.suggest ? parts.edit.noted(event.timeStamp) : '';
  if (noted !== '') {
    event.preventDefault();
    event.stopPropagation();
    return parts.edit.begin(noted + event.key);
  }
  const quick = isPlain ? (column?.quick?.(event.key) ?? null) : null;
  const action: GridAction | null =
    isPlain && event.key === ' ' && column?.isReadOnly ? { do: 'edit' } : actionOfKey(event, at, size);
  if (quick === null && !action) return;
  event.preventDefault();
  event.stopPropagation();
  if (quick !== null) {
    putQuick(parts, quick, at);
    if (isLetter(event)) parts.edit.note(event.key, event.timeStamp);
  } else if (action) perform(parts, action, at);
}

/** Enter and Tab while the cell is edited: they put the text in and go on. */
function keyWhileEditing({ source, cursor, edit, size }: GridParts, event: KeyboardEvent, at: GridPlace): void {
  const isEnter = event.key === 'Enter' && !event.ctrlKey && !event.metaKey;
  if ((!isEnter && event.key !== 'Tab') || event.defaultPrevented) return;
  event.preventDefault();
  if (!edit.finish()) return;
  const row = nextEditable(source, at.row, event.shiftKey ? -1 : 1);
  cursor.moveTo((isEnter ? { row, column: at.column } : afterTab(at, size, event.shiftKey)) ?? at, false);
}

/** Keys and pointer of a grid. Keys of a chosen cell are taken before its field sees them. */
export function gridInput(parts: GridParts) {
  const { cursor, edit, takeFocus } = parts;
  const { active } = cursor;
  const isTyping = edit.text !== null;
  return {
    onKeyDownCapture(event: KeyboardEvent): void {
      if (!active || event.nativeEvent.isComposing) return;
      if (!isTyping) keyWhileChosen(parts, event, active);
      else if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        edit.cancel();
      }
    },
    onKeyDown(event: KeyboardEvent): void {
      if (active && isTyping && !event.nativeEvent.isComposing) keyWhileEditing(parts, event, active);
    },
    onPointerDown(event: PointerEvent): void {
      const place = placeOf(event.target);
      if (!place || event.button !== 0 || (isSamePlace(active, place) && !event.shiftKey)) return;
      event.preventDefault();
      if (!edit.finish()) edit.cancel();
      takeFocus();
      cursor.moveTo(place, event.shiftKey);
    },
    onPointerMove(event: PointerEvent): void {
      const place = event.buttons === 1 && !isTyping ? placeOf(event.target) : null;
      if (place && active && !isSamePlace(active, place)) cursor.moveTo(place, true);
    },
  };
}
