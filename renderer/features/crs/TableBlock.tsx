import { ReadTable, TableSection } from '#renderer/report/ReadTable.tsx';
import { turnTo } from '#renderer/state/crs-view.ts';
import { goToSelected } from '#renderer/state/jump.ts';
import type { Part, Speaker, Table } from '#shared/report/report-document.ts';
import { Orphans } from './Orphans.tsx';
import { RequirementGrid } from './RequirementGrid.tsx';

type TableProps = { readonly table: Table; readonly part: Part; readonly speaker: Speaker };

/** Where a row leads: the page of a zone or conduit, or a thing of the plant; undefined for rows that stand for themselves. */
const leads: Readonly<Record<string, (key: string) => void>> = {
  subjects: (key) => turnTo(`6.1/${key}`),
  zones: (key) => turnTo(`6.4/${key}`),
  conduits: (key) => turnTo(`6.4/${key}`),
  risks: (id) => goToSelected({ kind: 'scenario', id }),
  unplaced: (id) => goToSelected({ kind: 'asset', id }),
};

function Body({ table, part, speaker }: TableProps) {
  if (table.rows.length > 0 && table.id === 'requirements' && part.subject)
    return <RequirementGrid key={part.id} table={table} subject={part.subject} speaker={speaker} />;
  return <ReadTable table={table} speaker={speaker} lead={leads[table.id]} />;
}

/** A table of the document: a grid where it is long or written in, else plain lines. */
export function TableBlock(props: TableProps) {
  const { table, speaker } = props;
  if (table.id === 'orphans') return <Orphans table={table} speaker={speaker} />;
  return (
    <TableSection table={table} speaker={speaker}>
      <Body {...props} />
    </TableSection>
  );
}
