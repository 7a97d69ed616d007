import { openEntry, toggleSection } from '#renderer/state/catalog-view.ts';
import { useState, type KeyboardEvent } from 'react';
import { listAct } from './list-keys.ts';
import type { CatalogList, ListItem } from './use-catalog-list.ts';

/** Where the cursor stands in the list, and what keys and clicks do. */
export type ListCursor = {
  readonly at: number;
  /** The element of the item under the cursor, for `aria-activedescendant`. */
  readonly activeId: string | undefined;
  readonly pick: (at: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly reset: () => void;
};

export function itemId(item: ListItem): string {
  return `catalog-item-${item.key.replace(/[^\w.-]/g, '_')}`;
}

/** Opens the item: an entry is shown, a section is unfolded or folded. */
function open(item: ListItem | undefined): void {
  if (item?.kind === 'entry') openEntry(item.row);
  if (item?.kind === 'section') toggleSection(item.section);
}

/** A cursor that stays on its item while the list changes; where its item is gone, it goes to the best hit. */
export function useListCursor({ items, best }: CatalogList): ListCursor {
  const [key, setKey] = useState<string | null>(null);
  const wanted = items.findIndex((item) => item.key === key);
  const at = wanted >= 0 ? wanted : items.findIndex((item) => item.key === best);
  const active = items[at];
  function pick(to: number): void {
    setKey(items[to]?.key ?? null);
    open(items[to]);
  }
  return {
    at,
    activeId: active && itemId(active),
    pick,
    reset: () => setKey(null),
    onKeyDown(event) {
      if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = listAct(event.key, items, at, event.target instanceof HTMLInputElement);
      if (!act) return;
      event.preventDefault();
      if (act.act === 'move') setKey(items[act.to]?.key ?? null);
      else pick(act.act === 'toggle' ? act.section : at);
    },
  };
}
