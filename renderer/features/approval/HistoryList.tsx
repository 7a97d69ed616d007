import { useFormat } from '#renderer/i18n/use-format.ts';
import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { historyView } from '#renderer/state/history-view.ts';
import type { HistoryEntry, HistoryPage } from '#shared/ipc/history-page.ts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import css from './History.module.css';

function Line({ entry: { seq, at, who, label, count, first } }: { readonly entry: HistoryEntry }) {
  const text = useText();
  const dataText = useDataText();
  const { moment } = useFormat();
  const params = first && label.params['id'] === first.id ? { ...label.params, id: first.name } : label.params;
  return (
    <>
      <span className={css.seq}>{seq}</span>
      <span className={css.when}>{moment(at)}</span>
      <span className={css.who}>{who}</span>
      <span className={css.what}>{dataText(`command:${label.key}`, params)}</span>
      <span className={css.when}>{count > 1 ? text('approval:history.count', { count }) : ''}</span>
    </>
  );
}

type HistoryListProps = {
  readonly page: HistoryPage;
  /** The element that says which lines these are. */
  readonly scopeId: string;
  readonly chosen: number | null;
  readonly choose: (seq: number) => void;
  readonly more: () => void;
};

/** The height of a line in pixels before the first is measured. */
const GUESS = 28;
const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, PageUp: -20, PageDown: 20 };

/** Takes the keys to the lines where somebody asked for them from elsewhere. */
function takeDueFocus(list: HTMLElement | null): void {
  if (!historyView.getState().isFocusDue) return;
  historyView.setState({ isFocusDue: false });
  list?.focus();
}

/** The lines, drawn where they are in sight; the arrows choose, further pages come when the end is near. */
export function HistoryList({ page: { entries, before }, scopeId, chosen, choose, more }: HistoryListProps) {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => takeDueFocus(scroller.current), []);
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => GUESS,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  const isNearEnd = before !== null && last >= entries.length - 20;
  useEffect(() => {
    if (isNearEnd) more();
  });
  function walk(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (step === undefined || entries.length === 0) return;
    event.preventDefault();
    const from = entries.findIndex(({ seq }) => seq === chosen);
    const to = Math.min(Math.max(from + step, 0), entries.length - 1);
    choose(entries[to]!.seq);
    virtual.scrollToIndex(to);
  }
  return (
    <div
      ref={scroller}
      className={css.list}
      role="listbox"
      tabIndex={0}
      aria-label={text('approval:history.list')}
      aria-describedby={scopeId}
      aria-activedescendant={chosen === null ? undefined : `history-${chosen}`}
      onKeyDown={walk}
    >
      <div role="presentation" className={css.room} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start, size }) => {
          const entry = entries[index]!;
          return (
            <div
              key={entry.seq}
              id={`history-${entry.seq}`}
              role="option"
              aria-selected={entry.seq === chosen}
              className={css.line}
              style={{ height: size, transform: `translateY(${start}px)` }}
              onClick={() => choose(entry.seq)}
            >
              <Line entry={entry} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
