import { useText } from '#renderer/i18n/use-text.ts';
import { startStore } from '#renderer/state/start-store.ts';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { keyCaps } from '#renderer/ui/shortcut.ts';
import { keyOfPlace } from '#shared/workshop/question.ts';
import { roomKeys } from '#shared/workshop/room-keys.ts';
import { useStore } from 'zustand';
import css from './Room.module.css';
import { isMeant, roomActs } from './room-acts.ts';
import type { Room } from './use-room.ts';
import { workshopView } from './workshop-view.ts';

/** The keys that mean something now, as they stand on the keyboard. They can be clicked. */
export function Keys({ room }: { readonly room: Room }) {
  const text = useText();
  const isWriting = useStore(workshopView, (view) => view.writing !== null);
  const last = keyOfPlace(Math.min(room.wall?.levels.length ?? 1, 10) - 1);
  const isMac = startStore.getState().platform === 'darwin';
  return (
    <footer className={css.keys}>
      <ul aria-label={text('workshop:key.label')}>
        {roomKeys
          .filter(({ act }) => !isWriting && isMeant(act, room))
          .map(({ act, caps }) => (
            <li key={act}>
              {act === 'level' ? (
                <span className={css.key}>
                  <Kbd keys={['1', '…', last]} />
                  {text(`workshop:key.${act}`)}
                </span>
              ) : (
                <button type="button" tabIndex={-1} className={css.key} onClick={() => roomActs[act](room, '')}>
                  <Kbd keys={caps} />
                  {text(`workshop:key.${act}`)}
                </button>
              )}
            </li>
          ))}
        <li>
          <span className={css.key}>
            <Kbd keys={keyCaps('CmdOrCtrl+Z', isMac)} />
            {text('workshop:key.undo')}
          </span>
        </li>
      </ul>
    </footer>
  );
}
