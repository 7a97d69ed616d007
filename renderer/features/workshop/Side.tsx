import { ExplainPanel } from '#renderer/explain/ExplainPanel.tsx';
import { useText } from '#renderer/i18n/use-text.ts';
import { useStore } from 'zustand';
import { AgendaMatrix } from './AgendaMatrix.tsx';
import { Attendance } from './Attendance.tsx';
import { DecisionLog } from './DecisionLog.tsx';
import { ParkingLot } from './ParkingLot.tsx';
import css from './Room.module.css';
import type { Room } from './use-room.ts';
import { sheets, showSheet, workshopView } from './workshop-view.ts';

const contents = { matrix: AgendaMatrix, log: DecisionLog, park: ParkingLot, attendance: Attendance } as const;

/** What stands beside the scenario: the matrix, the decisions, what was put off, or who is there. */
export function Side({ room }: { readonly room: Room }) {
  const text = useText();
  const sheet = useStore(workshopView, (view) => view.sheet);
  const Content = contents[sheet];
  return (
    <aside className={css.side} aria-label={text('workshop:side.label')}>
      <div className={css.tabs}>
        {sheets.map((one) => (
          <button
            key={one}
            type="button"
            className={css.tab}
            aria-pressed={one === sheet}
            onClick={() => one !== sheet && showSheet(one)}
          >
            {text(`workshop:side.${one}`)}
          </button>
        ))}
      </div>
      <div className={css.sheet} tabIndex={0} role="group" aria-label={text(`workshop:side.${sheet}`)}>
        <Content room={room} />
      </div>
      <ExplainPanel />
    </aside>
  );
}
