import { turnTo } from '#renderer/state/crs-view.ts';
import { goToSelected } from '#renderer/state/jump.ts';
import type { Part, Row, Table, Speaker } from '#shared/report/report-document.ts';
import { CellView } from './CellView.tsx';
import { Orphans } from './Orphans.tsx';
import css from './Paper.module.css';
import { ReadGrid } from './ReadGrid.tsx';
import { RequirementGrid } from './RequirementGrid.tsx';

/** A longer table is a grid, which draws only what is in sight. */
const SHORT = 60;

type TableProps = { readonly table: Table; readonly part: Part; readonly speaker: Speaker };

/** Where a row leads: the page of a zone or conduit, or a thing of the plant; undefined for rows that stand for themselves. */
const leads: Readonly<Record<string, (key: string) => void>> = {
  subjects: (key) => turnTo(`6.1/${key}`),
  zones: (key) => turnTo(`6.4/${key}`),
  conduits: (key) => turnTo(`6.4/${key}`),
  risks: (id) => goToSelected({ kind: 'scenario', id }),
  unplaced: (id) => goToSelected({ kind: 'asset', id }),
};

type RowProps = { readonly table: Table; readonly row: Row; readonly speaker: Speaker };

function TableRow({ table: { id, columns }, row, speaker }: RowProps) {
  const lead = leads[id];
  return (
    <tr>
      {columns.map((column, at) => {
        const cell = <CellView cell={row.cells[at]} speaker={speaker} />;
        if (at > 0)
          return (
            <td key={column.id} data-type={column.type}>
              {cell}
            </td>
          );
        return (
          <th key={column.id} scope="row">
            {lead ? (
              <button type="button" className={css.link} onClick={() => lead(row.key)}>
                {cell}
              </button>
            ) : (
              cell
            )}
          </th>
        );
      })}
    </tr>
  );
}

function ShortTable({ table, speaker }: Omit<TableProps, 'part'>) {
  const all = table.columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <div className={css.scroller} tabIndex={0} role="region" aria-label={speaker.say(table.title)}>
      <table className={css.table}>
        <colgroup>
          {table.columns.map(({ id, share }) => (
            <col key={id} style={{ width: `${(100 * share) / all}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.columns.map(({ id, title, type }) => (
              <th key={id} scope="col" data-type={type}>
                {speaker.say(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <TableRow key={row.key} table={table} row={row} speaker={speaker} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Body({ table, part, speaker }: TableProps) {
  if (table.id === 'orphans') return <Orphans table={table} speaker={speaker} />;
  if (table.rows.length === 0) return <p className={css.faint}>{speaker.say(table.whenEmpty)}</p>;
  if (table.id === 'requirements' && part.subject)
    return <RequirementGrid key={part.id} table={table} subject={part.subject} speaker={speaker} />;
  if (table.rows.length <= SHORT) return <ShortTable table={table} speaker={speaker} />;
  return <ReadGrid table={table} speaker={speaker} onOpen={(key) => leads[table.id]?.(key)} />;
}

/** A table of the document: a grid where it is long or written in, else plain lines. */
export function TableBlock(props: TableProps) {
  const { table, speaker } = props;
  return (
    <section className={css.block}>
      {table.id === 'orphans' ? null : (
        <h4 className={css.tableTitle}>
          {speaker.say(table.title)}
          {table.rows.length > 0 && <span className={css.count}>{table.rows.length}</span>}
        </h4>
      )}
      <Body {...props} />
    </section>
  );
}
