import { useText } from '#renderer/i18n/use-text.ts';
import { useSuc, useTable } from '#renderer/state/hooks.ts';
import { seek } from '#renderer/state/sought.ts';
import { addPoints } from '#renderer/state/suc-edits.ts';
import { AddButton, EditTable } from '#renderer/ui/EditTable.tsx';
import { goOnWithEnter, typedControls } from '#renderer/ui/go-on-with-enter.ts';
import { waysIn } from '#shared/engine/ways-in.ts';
import { useMemo } from 'react';
import { AccessPointRow } from './AccessPointRow.tsx';
import { cellName } from './sections.ts';
import css from './SucScreen.module.css';
import { OtherWays } from './OtherWays.tsx';

const columns = ['name', 'zoneId', 'description', 'ways'] as const;

function addPoint(): void {
  const id = addPoints([{}]);
  if (id !== null) seek(cellName('accessPoints', id, 'name'));
}

/** The ways into the SUC by name, each with the conduits that come in there, and those that nobody named (ZCR 1.1). */
export function AccessPoints() {
  const text = useText();
  const { accessPoints } = useSuc();
  const zone = useTable('zone');
  const conduit = useTable('conduit');
  const ways = useMemo(() => waysIn({ zone, conduit }), [zone, conduit]);
  return (
    <div onKeyDown={(event) => goOnWithEnter(event, { among: typedControls, atEnd: addPoint })}>
      {accessPoints.length > 0 && (
        <EditTable
          label={text('suc:section.accessPoints')}
          columns={columns.map((key) => ({ key, title: text(`suc:point.${key}`) }))}
        >
          {accessPoints.map((point) => (
            <AccessPointRow key={point.id} point={point} ways={ways} />
          ))}
        </EditTable>
      )}
      <div className={css.add} data-field="accessPoints">
        <AddButton label={text('suc:point.add')} onAdd={addPoint} />
      </div>
      <OtherWays accessPoints={accessPoints} ways={ways} />
    </div>
  );
}
