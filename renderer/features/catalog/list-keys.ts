import type { ListItem } from './use-catalog-list.ts';

/** What a key does to the list: the cursor goes to an item, or the item under it is opened, unfolded or folded. */
export type ListAct =
  | { readonly act: 'move'; readonly to: number }
  | { readonly act: 'open' }
  | { readonly act: 'toggle'; readonly section: number };

const PAGE = 12;

/** Where the cursor goes from an item by a key; null for a key that does not move it. */
function target(key: string, at: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  };
  const to = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return to === undefined ? null : Math.min(Math.max(to, 0), count - 1);
}

function sectionAbove(items: readonly ListItem[], at: number): number {
  return items.findLastIndex((item, place) => place <= at && item.kind === 'section');
}

/**
 * What a key means in the list, as in every tree: up and down over the lines, right unfolds, left folds or goes to the
 * section. While somebody types (`isTyping`), left, right, Home and End belong to the text.
 */
export function listAct(key: string, items: readonly ListItem[], at: number, isTyping: boolean): ListAct | null {
  const item = items[at];
  if (key === 'Enter') return item ? { act: 'open' } : null;
  const isTextKey = ['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key);
  if (items.length === 0 || (isTyping && isTextKey)) return null;
  const to = target(key, at, items.length);
  if (to !== null) return { act: 'move', to };
  if (!item) return null;
  if (key === 'ArrowRight') {
    if (item.kind !== 'section') return null;
    return item.isOpen ? { act: 'move', to: Math.min(at + 1, items.length - 1) } : { act: 'toggle', section: at };
  }
  if (key !== 'ArrowLeft') return null;
  if (item.kind === 'section') return item.isOpen ? { act: 'toggle', section: at } : null;
  return { act: 'move', to: sectionAbove(items, at) };
}
