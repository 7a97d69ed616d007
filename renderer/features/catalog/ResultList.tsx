import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { isNumbered } from '#renderer/state/catalog-sections.ts';
import { catalogView } from '#renderer/state/catalog-view.ts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ChevronRight } from 'lucide-react';
import { useEffect, useRef, type Ref } from 'react';
import { useStore } from 'zustand';
import css from './Catalog.module.css';
import { OwnMark } from './OwnMark.tsx';
import type { CatalogList, ListItem } from './use-catalog-list.ts';
import { itemId, type ListCursor } from './use-list-cursor.ts';

/** Pixels, until the lines are measured. */
const ESTIMATED_LINE = 28;

type LineProps = {
  readonly item: ListItem;
  readonly index: number;
  readonly top: number;
  readonly isActive: boolean;
  readonly isShown: boolean;
  readonly measure: Ref<HTMLDivElement>;
  readonly onPick: () => void;
};

function SectionText({ item }: { readonly item: Extract<ListItem, { kind: 'section' }> }) {
  const text = useText();
  return (
    <>
      <ChevronRight className={css.fold} aria-hidden />
      <span className={css.sectionName}>{text(`catalog:section.${item.section}`)}</span>
      <span className={css.count}>{item.count}</span>
    </>
  );
}

function EntryText({ item }: { readonly item: Extract<ListItem, { kind: 'entry' }> }) {
  const locale = useLocale();
  const { row } = item;
  return (
    <>
      {isNumbered(row.section) && <span className={css.entryId}>{row.id}</span>}
      <span className={css.entryName}>{row.name[locale]}</span>
      {row.isOwn && <OwnMark />}
    </>
  );
}

function Line({ item, index, top, isActive, isShown, measure, onPick }: LineProps) {
  const isSection = item.kind === 'section';
  return (
    <div
      ref={measure}
      id={itemId(item)}
      role="treeitem"
      data-index={index}
      aria-level={isSection ? 1 : 2}
      aria-expanded={isSection ? item.isOpen : undefined}
      aria-selected={isShown}
      aria-setsize={isSection ? undefined : item.count}
      aria-posinset={isSection ? undefined : item.place + 1}
      className={isSection ? css.section : css.entry}
      data-active={isActive || undefined}
      title={isSection ? undefined : `${item.row.id} ${item.row.name.en} / ${item.row.name.ja}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onPick}
    >
      {isSection ? <SectionText item={item} /> : <EntryText item={item} />}
    </div>
  );
}

type ResultListProps = { readonly list: CatalogList; readonly cursor: ListCursor };

/** The sections with their entries; only the lines in sight are drawn. */
export function ResultList({ list, cursor }: ResultListProps) {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const page = useStore(catalogView, (view) => view.page);
  const lines = useVirtualizer({
    count: list.items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATED_LINE,
    getItemKey: (index) => list.items[index]?.key ?? index,
    overscan: 8,
  });
  useEffect(() => {
    if (cursor.at >= 0) lines.scrollToIndex(cursor.at);
  }, [lines, cursor.at]);
  return (
    <div
      ref={scroller}
      id="catalog-list"
      className={css.list}
      role="tree"
      aria-label={text('catalog:list.label')}
      aria-activedescendant={cursor.activeId}
      tabIndex={0}
      onKeyDown={cursor.onKeyDown}
    >
      <div role="presentation" className={css.lines} style={{ height: lines.getTotalSize() }}>
        {lines.getVirtualItems().map(({ index, key, start }) => {
          const item = list.items[index];
          return item ? (
            <Line
              key={key}
              item={item}
              index={index}
              top={start}
              isActive={index === cursor.at}
              isShown={item.kind === 'entry' && item.key === page}
              measure={lines.measureElement}
              onPick={() => cursor.pick(index)}
            />
          ) : null;
        })}
      </div>
      {list.items.length === 0 && <p className={css.nothing}>{text('catalog:list.nothing')}</p>}
    </div>
  );
}
