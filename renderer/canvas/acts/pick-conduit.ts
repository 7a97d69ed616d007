import { selectedKeys } from './current.ts';
import { pick } from './selection.ts';

type Modifiers = { readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean };

/** Selects a conduit that was clicked; with a modifier, adds it to what is selected or takes it away. */
export function pickConduit(conduitId: string, { shiftKey, ctrlKey, metaKey }: Modifiers): void {
  const key = `conduit:${conduitId}`;
  if (!shiftKey && !ctrlKey && !metaKey) return pick([key]);
  const keys = new Set(selectedKeys());
  if (!keys.delete(key)) keys.add(key);
  pick([...keys]);
}
