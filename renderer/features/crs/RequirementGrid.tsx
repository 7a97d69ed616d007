import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { explainThis } from '#renderer/state/view-store.ts';
import { DataGrid } from '#renderer/ui/grid/DataGrid.tsx';
import type { GridColumn, GridSpot } from '#renderer/ui/grid/grid-types.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import type { Table, Speaker } from '#shared/report/report-document.ts';
import { useCallback, useMemo, type CSSProperties } from 'react';
import { CellView } from '#renderer/report/CellView.tsx';
import css from '#renderer/report/Paper.module.css';
import { useTableRows } from '#renderer/report/use-table-rows.ts';
import { useVerificationEdits } from './use-verification-edits.ts';
import { isMark, isMethod, markOfKey, requirementOf } from './verification-edits.ts';

type GridProps = { readonly table: Table; readonly subject: RequirementSubject; readonly speaker: Speaker };

const nothing = (): void => undefined;

function useGridColumns({ table, speaker }: GridProps): readonly GridColumn[] {
  const word = useDataText();
  return useMemo(
    () =>
      table.columns.map(({ id, share, title }, at) => ({
        id,
        title: speaker.say(title),
        ...(isMark(id) ? { hint: word(`crs:columnHint.${id}`) } : {}),
        width: share,
        isPinned: at === 0,
        isReadOnly: id !== 'method',
      })),
    [table.columns, speaker, word],
  );
}

/** The requirements of a zone or conduit with their verification: letters set marks on every chosen row. */
export function RequirementGrid(props: GridProps) {
  const { table, subject, speaker } = props;
  const text = useText();
  const word = useDataText();
  const columns = useGridColumns(props);
  const edits = useVerificationEdits(
    subject,
    columns.map(({ id }) => id),
  );
  const { cellOf, grid } = useTableRows(table, speaker);
  const show = useCallback(
    (rowId: string, column: GridColumn) =>
      column.id === 'method' ? (
        speaker.cell(cellOf(rowId, column))
      ) : (
        <CellView cell={cellOf(rowId, column)} speaker={speaker} />
      ),
    [cellOf, speaker],
  );
  function explain(rowId: string, { id }: GridColumn): void {
    if (isMark(id)) edits.toggle([rowId], id);
    else explainThis({ what: 'requirement', ...subject, requirementId: requirementOf(rowId, subject) });
  }
  function takeKey(key: string, { rowId, column, rowIds: chosen }: GridSpot): boolean {
    if (column.id === 'method') return false;
    const mark = markOfKey(key, (one) => word(`crs:key.${one}`));
    if (mark !== undefined) edits.toggle(chosen, mark);
    else if (key === '?' || key === '？')
      explainThis({ what: 'requirement', ...subject, requirementId: requirementOf(rowId, subject) });
    else if (isMark(column.id) && (key === ' ' || key === 'x')) edits.toggle(chosen, column.id);
    else return false;
    return true;
  }
  return (
    <div className={css.grid} style={{ '--rows': grid.rowIds.length } as CSSProperties}>
      <DataGrid
        label={speaker.say(table.title)}
        hint={text('crs:requirements.hint')}
        columns={columns}
        {...grid}
        rowName={(rowId) => requirementOf(rowId, subject)}
        show={show}
        check={(_rowId, _column, typed) => (isMethod(typed) ? null : text('field:notAllowed'))}
        commit={(rowId, _column, typed) => edits.setMethod(rowId, typed)}
        onKey={takeKey}
        explain={explain}
        paste={(from, cells) => edits.write(grid.rowIds, from, cells)}
        addRow={nothing}
        removeRows={nothing}
        focusRequest={0}
        notFoundText={text('inspector:nothingFits')}
      />
    </div>
  );
}
