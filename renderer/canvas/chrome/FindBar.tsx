import { lookFor, search, stepFound } from '#renderer/canvas/acts/find.ts';
import { focusCanvas } from '#renderer/canvas/acts/viewport.ts';
import { closeFind, findStore } from '#renderer/canvas/find-store.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import css from './Bar.module.css';

function close(): void {
  closeFind();
  focusCanvas();
}

function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.nativeEvent.isComposing) return;
  const isEnter = event.key === 'Enter' && event.target instanceof HTMLInputElement;
  if (event.key === 'Escape') close();
  else if (isEnter || event.key === 'F3') stepFound(event.shiftKey ? -1 : 1);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Keeps what is found in step with the plant and with what is typed. */
function useSearch(query: string): void {
  const [zone, asset, conduit, channel] = [
    useTable('zone'),
    useTable('asset'),
    useTable('conduit'),
    useTable('channel'),
  ];
  useEffect(search, [query, zone, asset, conduit, channel]);
}

function Bar() {
  const text = useText();
  const { query, keys, at, asked } = useStore(findStore);
  const field = useRef<HTMLInputElement>(null);
  useSearch(query);
  useEffect(() => closeFind, []);
  useEffect(() => field.current?.focus(), [asked]);
  const count =
    at >= 0
      ? text('hand:find.at', { number: at + 1, count: keys.length })
      : text('hand:find.found', { count: keys.length });
  return (
    <div className={css.bar} role="search" aria-label={text('hand:find.title')} onKeyDown={onKeyDown}>
      <TextInput
        className={css.field}
        type="search"
        value={query}
        ref={field}
        placeholder={text('hand:find.placeholder')}
        aria-label={text('hand:find.title')}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => lookFor(currentTarget.value)}
      />
      <span className={css.count} role="status">
        {query.trim() !== '' && count}
      </span>
      <IconButton label={text('hand:find.previous')} icon={<ChevronUp aria-hidden />} onClick={() => stepFound(-1)} />
      <IconButton label={text('hand:find.next')} icon={<ChevronDown aria-hidden />} onClick={() => stepFound(1)} />
      <IconButton label={text('hand:find.close')} icon={<X aria-hidden />} onClick={close} />
    </div>
  );
}

/** Looks for things on the drawing by name, code, type, maker, address or protocol. */
export function FindBar() {
  const isOpen = useStore(findStore, (find) => find.isOpen);
  return isOpen && <Bar />;
}
