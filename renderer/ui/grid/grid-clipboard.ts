import type { ClipboardEvent } from 'react';
import { clear, type GridParts } from './grid-input.ts';
import { editableRange, editableRows } from './grid-heads.ts';
import { filled, type GridRange } from './grid-keys.ts';
import { parseTsv, printTsv } from './tsv.ts';

function blockText({ source }: GridParts, range: GridRange): string {
  const rows = editableRows(source, range.top, range.bottom);
  const columns = source.columns.slice(range.left, range.right + 1);
  return printTsv(rows.map((rowId) => columns.map((column) => source.textOf(rowId, column))));
}

/** What is pasted: a block as it comes; a single cell fills the whole chosen block. */
export function pastedBlock(text: string, range: GridRange): readonly (readonly string[])[] {
  const cells = parseTsv(text);
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  return only === undefined ? cells : filled(range, only);
}

/** Copy, cut and paste of the chosen block as text, as spreadsheets do it. */
export function gridClipboard(parts: GridParts) {
  const { source, cursor, edit } = parts;
  const range = edit.text === null ? cursor.range : null;
  function copy(event: ClipboardEvent, isCut: boolean): void {
    if (!range) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', blockText(parts, range));
    if (isCut) clear(parts, range);
  }
  return {
    onCopy: (event: ClipboardEvent) => copy(event, false),
    onCut: (event: ClipboardEvent) => copy(event, true),
    onPaste(event: ClipboardEvent): void {
      if (!range) return;
      event.preventDefault();
      const into = editableRange(source, range);
      if (!into) return;
      const block = pastedBlock(event.clipboardData.getData('text/plain'), into);
      source.paste({ row: into.top, column: into.left }, block);
    },
  };
}
