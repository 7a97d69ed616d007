import { newEntityId } from '#renderer/state/new-id.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { closeParked, park } from '#shared/commands/workshop/meeting.ts';
import type { Parked } from '#shared/model/workshop.ts';
import { useState } from 'react';
import { LiveLine } from './LiveLine.tsx';
import css from './Room.module.css';
import type { Room } from './use-room.ts';
import { showSheet } from './workshop-view.ts';

function Matter({ workshopId, parked }: { readonly workshopId: string; readonly parked: Parked }) {
  const text = useText();
  const { id, isClosed, scenarioId } = parked;
  return (
    <li className={css.matter} data-closed={isClosed || undefined}>
      <label>
        <input
          type="checkbox"
          checked={isClosed}
          aria-label={text('workshop:side.parkClose', { text: parked.text })}
          onChange={(event) => dispatch(closeParked(workshopId, id, event.currentTarget.checked))}
        />
        <span>
          {scenarioId !== null && <strong>{scenarioId} </strong>}
          {parked.text}
        </span>
      </label>
    </li>
  );
}

/** What is put off. A line is open as soon as the sheet is; Enter keeps it and goes back to the scenario. */
export function ParkingLot({ room }: { readonly room: Room }) {
  const text = useText();
  const { workshop, scenario } = room;
  const [line] = useState(() => ({ id: newEntityId(), scenarioId: scenario.id, at: new Date().toISOString() }));
  const typed = workshop.parked.find(({ id }) => id === line.id)?.text ?? '';
  const others = workshop.parked.filter(({ id }) => id !== line.id);
  return (
    <>
      <LiveLine
        label={text('workshop:side.parkLine')}
        placeholder={text('workshop:side.parkLine')}
        value={typed}
        mergeKey={`workshop.park.${line.id}`}
        toCommand={(next) => park(workshop.id, { ...line, text: next })}
        onDone={() => showSheet('matrix')}
      />
      {others.length === 0 && <p className={css.faint}>{text('workshop:side.parkEmpty')}</p>}
      <ul className={css.matters}>
        {others.toReversed().map((parked) => (
          <Matter key={parked.id} workshopId={workshop.id} parked={parked} />
        ))}
      </ul>
    </>
  );
}
