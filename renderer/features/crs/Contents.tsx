import { useText } from '#renderer/i18n/use-text.ts';
import { turnTo } from '#renderer/state/crs-view.ts';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import type { Part } from '#shared/report/report-document.ts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import css from './Contents.module.css';
import { shownParts } from './shown-parts.ts';
import type { Speaker } from './speaker.ts';

/** About how high a heading is; each is measured once it is drawn. */
const LINE = 28;

/** Where a key leads in the list. */
const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

type ListProps = { readonly shown: readonly Part[]; readonly openId: string; readonly speaker: Speaker };

/** The headings in sight; arrows turn the pages. */
function List({ shown, openId, speaker }: ListProps) {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const open = shown.findIndex(({ id }) => id === openId);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    overscan: 8,
    getItemKey: (index) => shown[index]?.id ?? index,
  });
  const hasFocus = () => scroller.current?.contains(document.activeElement) ?? false;
  useEffect(() => {
    if (open < 0) return;
    virtual.scrollToIndex(open);
    if (!hasFocus()) return;
    scroller.current?.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
  }, [virtual, open, openId]);
  function walk(event: KeyboardEvent): void {
    const step = steps[event.key];
    const next = step && shown[step(Math.max(0, open), shown.length - 1)];
    if (!next) return;
    event.preventDefault();
    turnTo(next.id);
  }
  return (
    <div ref={scroller} className={css.scroll} onKeyDown={walk}>
      <ol className={css.list} aria-label={text('crs:contents')} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const part = shown[index];
          if (!part) return null;
          const isOpen = part.id === openId;
          const isFirst = open < 0 && index === 0;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={shown.length}
              aria-posinset={index + 1}
            >
              <button
                type="button"
                className={css.entry}
                data-depth={part.depth}
                aria-current={isOpen ? 'page' : undefined}
                tabIndex={isOpen || isFirst ? 0 : -1}
                title={speaker.say(part.title)}
                onClick={() => turnTo(part.id)}
              >
                <span className={css.number}>{part.number}</span>
                <span className={css.title}>{speaker.say(part.title)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

type ContentsProps = { readonly parts: readonly Part[]; readonly openId: string; readonly speaker: Speaker };

/** The contents of the document: sections, the parts of the open one, and a field that finds a zone or conduit. */
export function Contents({ parts, openId, speaker }: ContentsProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const shown = useMemo(
    () => shownParts(parts, openId, typed, (part) => `${part.number} ${speaker.say(part.title)}`),
    [parts, openId, typed, speaker],
  );
  return (
    <nav className={css.contents} aria-label={text('crs:contents')}>
      <TextInput
        type="search"
        aria-label={text('crs:subjectFilter')}
        placeholder={text('crs:subjectFilter')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <List shown={shown} openId={openId} speaker={speaker} />
    </nav>
  );
}
