import { openDocument } from '#renderer/state/document-store.ts';
import { actOfKey } from '#shared/workshop/room-keys.ts';
import { useEffect } from 'react';
import { roomActs } from './room-acts.ts';
import { roomOf } from './use-room.ts';

/** What has its own use for single keys: fields, menus, dialogs, and what says so. */
const ownKeys = 'input, textarea, select, [contenteditable=true], [role=dialog], [role=menu], [data-own-keys]';
/** What Enter and Space press. */
const pressed = 'button, summary, a';

function isForRoom({ target, key, defaultPrevented, isComposing, ...press }: KeyboardEvent): boolean {
  if (defaultPrevented || isComposing || press.ctrlKey || press.metaKey || press.altKey) return false;
  if (!(target instanceof Element)) return true;
  if (target.closest(ownKeys)) return false;
  return !((key === 'Enter' || key === ' ') && target.closest(pressed));
}

/** Hears the single keys of the room, wherever the focus is, as long as nothing else has the keyboard. */
export function useRoomKeys(workshopId: string): void {
  useEffect(() => {
    function onKey(press: KeyboardEvent): void {
      const act = isForRoom(press) ? actOfKey(press.key) : null;
      const room = act && roomOf(openDocument().model, workshopId);
      if (!act || !room) return;
      press.preventDefault();
      roomActs[act](room, press.key);
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [workshopId]);
}
