import type { Renaming } from '#renderer/canvas/canvas-store.ts';
import { selectedKeys } from './current.ts';
import { startRenaming } from './naming.ts';
import { writeNote } from './notes.ts';

/** Opens the name, or the words of a note, of the one thing that is selected; an external end stands before its conduits. */
export function renameSelected(): void {
  const [key, other] = selectedKeys().filter((one, _index, all) => all.length === 1 || !one.startsWith('conduit:'));
  if (!key || other) return;
  const at = key.indexOf(':');
  const [kind, id] = [key.slice(0, at), key.slice(at + 1)];
  if (kind === 'note') writeNote(id);
  else startRenaming({ kind: kind as Renaming['kind'], id });
}
