import type { Renaming } from '#renderer/canvas/canvas-store.ts';
import { selectedKeys } from './current.ts';
import { startRenaming } from './naming.ts';

/** Opens the name of the one thing that is selected; an external end stands before its conduits. */
export function renameSelected(): void {
  const [key, other] = selectedKeys().filter((one, _index, all) => all.length === 1 || !one.startsWith('conduit:'));
  if (!key || other) return;
  const at = key.indexOf(':');
  startRenaming({ kind: key.slice(0, at) as Renaming['kind'], id: key.slice(at + 1) });
}
