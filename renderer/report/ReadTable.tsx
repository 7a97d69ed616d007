import type { Row, Speaker, Table } from '#shared/report/report-document.ts';
import type { ReactNode } from 'react';
import { AskedCell, CellView } from './CellView.tsx';
import css from './Paper.module.css';
import { ReadGrid } from './ReadGrid.tsx';

/** A longer table is a grid, which draws only what is in sight. */
const SHORT = 60;

/** Where a row leads, by its key; absent where rows stand for themselves. */
type Lead = ((key: string) => void) | undefined;
type TableProps = { readonly table: Table; readonly speaker: Speaker; readonly lead?: Lead };
type RowProps = { readonly table: Table; readonly row: Row; readonly speaker: Speaker; readonly lead: Lead };

function TableRow({ table: { columns }, row, speaker, lead }: RowProps) {
  return (
    <tr>
      {columns.map((column, at) => {
        const cell = row.cells[at];
        if (at > 0)
          return (
            <td key={column.id} data-type={column.type}>
              <AskedCell cell={cell} speaker={speaker} />
            </td>
          );
        const head = <CellView cell={cell} speaker={speaker} />;
        return (
          <th key={column.id} scope="row">
            {lead ? (
              <button type="button" className={css.link} onClick={() => lead(row.key)}>
                {head}
              </button>
            ) : (
              head
            )}
          </th>
        );
      })}
    </tr>
  );
}

function ShortTable({ table, speaker, lead }: TableProps) {
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
            <TableRow key={row.key} table={table} row={row} speaker={speaker} lead={lead} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A table that is read: plain lines where it is short, else a grid. */
export function ReadTable({ table, speaker, lead }: TableProps) {
  if (table.rows.length === 0) return <p className={css.faint}>{speaker.say(table.whenEmpty)}</p>;
  if (table.rows.length <= SHORT) return <ShortTable table={table} speaker={speaker} lead={lead} />;
  return <ReadGrid table={table} speaker={speaker} onOpen={(key) => lead?.(key)} />;
}

/** A table of a document under its title, which counts its rows. */
export function TableSection({ table, speaker, children }: TableProps & { readonly children: ReactNode }) {
  return (
    <section className={css.block}>
      <h4 className={css.tableTitle}>
        {speaker.say(table.title)}
        {table.rows.length > 0 && <span className={css.count}>{table.rows.length}</span>}
      </h4>
      {children}
    </section>
  );
}
