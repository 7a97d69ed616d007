import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { useTable, useView } from '#renderer/state/hooks.ts';
import { notify } from '#renderer/state/notices.ts';
import { explainThis, select } from '#renderer/state/view-store.ts';
import { DataGrid } from '#renderer/ui/grid/DataGrid.tsx';
import type { GridColumn } from '#renderer/ui/grid/grid-types.ts';
import type { FoundationalRequirement } from '#shared/model/security-level.ts';
import { useCallback, useMemo } from 'react';
import { boardColumns, cellText, levelAt, partOf } from './board-columns.ts';
import { assign, readCell, writeBlock } from './board-edits.ts';
import { LevelCell } from './LevelCell.tsx';
import css from './SlTargets.module.css';
import type { TargetRow } from './target-rows.ts';

const nothing = (): void => undefined;

function useShow(rows: ReadonlyMap<string, TargetRow>) {
  const text = useText();
  const threatSource = useTable('threatSource');
  return useCallback(
    (rowId: string, { id }: GridColumn) => {
      const row = rows.get(rowId);
      const part = partOf(id);
      if (!row) return null;
      if (id === 'name')
        return (
          <>
            <span className={css.kind}>{text(`inspector:kind.${row.kind}`)}</span> {row.name}
          </>
        );
      if (part === 'all') {
        const level = levelAt(row, 'all');
        return <span className={css.level}>{level ?? <span title={text('sl-targets:cell.mixed')}>…</span>}</span>;
      }
      if (part === null || part === 'rationale' || part === 'declined') return cellText(row, id, { threatSource });
      return <LevelCell row={row} fr={part satisfies FoundationalRequirement} />;
    },
    [rows, text, threatSource],
  );
}

/** What can be done to the cells; each of them is one step. */
function useEdits(rows: readonly TargetRow[], columns: readonly GridColumn[]) {
  const word = useDataText();
  function write(from: { row: number; column: number }, cells: readonly (readonly string[])[]): void {
    const parts = columns.slice(from.column).map(({ id }) => partOf(id));
    if (!writeBlock(rows.slice(from.row), parts, cells)) notify({ kind: 'info', key: 'blockUnfit', params: {} });
  }
  return {
    write,
    check(row: TargetRow, { id }: GridColumn, typed: string): string | null {
      const part = partOf(id);
      if (part === null || readCell(row, part, typed)) return null;
      return word(
        part === 'rationale' || part === 'declined' ? 'sl-targets:refused.words' : 'sl-targets:refused.level',
      );
    },
    commit(row: TargetRow, { id }: GridColumn, typed: string): boolean {
      const part = partOf(id);
      const reading = part === null ? null : readCell(row, part, typed);
      return reading !== null && assign(row, reading.slTarget, `cell ${row.key} ${id}`);
    },
  };
}

/** Zones and conduits × FR: digits assign, Delete gives back to the computed level, `?` asks why. */
export function TargetGrid({ shown }: { readonly shown: readonly TargetRow[] }) {
  const text = useText();
  const word = useDataText();
  const threatSource = useTable('threatSource');
  const columns = useMemo(() => boardColumns(word), [word]);
  const byKey = useMemo(() => new Map(shown.map((row) => [row.key, row])), [shown]);
  const rowIds = useMemo(() => shown.map(({ key }) => key), [shown]);
  const show = useShow(byKey);
  const edits = useEdits(shown, columns);
  const activeRowId = useView(({ selection }) =>
    selection.length === 1 && selection[0] ? `${selection[0].kind}:${selection[0].id}` : null,
  );
  const row = (key: string) => byKey.get(key)!;
  const explain = (key: string) => explainThis({ what: 'slTarget', kind: row(key).kind, id: row(key).id });
  return (
    <DataGrid
      label={text('sl-targets:title')}
      hint={text('sl-targets:gridHint')}
      columns={columns}
      rowIds={rowIds}
      rowName={(key) => row(key).name}
      show={show}
      textOf={(key, { id }) => cellText(row(key), id, { threatSource })}
      check={(key, column, typed) => edits.check(row(key), column, typed)}
      commit={(key, column, typed) => edits.commit(row(key), column, typed)}
      onKey={(key, { rowId }) => {
        if (key !== '?' && key !== '？') return false;
        explain(rowId);
        return true;
      }}
      explain={explain}
      paste={edits.write}
      addRow={nothing}
      removeRows={nothing}
      sort={null}
      onSort={nothing}
      activeRowId={activeRowId}
      onActiveRow={(key) => select([{ kind: row(key).kind, id: row(key).id }])}
      focusRequest={0}
      notFoundText={text('inspector:nothingFits')}
    />
  );
}
