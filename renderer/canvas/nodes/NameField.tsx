import type { Keeping } from '#renderer/canvas/acts/naming.ts';
import { registerDraft } from '#renderer/state/drafts.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import css from './NameField.module.css';

type NameFieldProps = {
  readonly kind: 'zone' | 'asset' | 'conduit' | 'external';
  readonly initial: string;
  readonly onType?: (name: string) => void;
  /** Enter, Tab, Shift+Tab, or the focus went elsewhere. */
  readonly onKeep: (name: string, how: Keeping) => void;
  readonly onDrop: () => void;
};

/** A name that is typed where it will stand. Enter keeps it, Escape drops it. */
export function NameField({ kind, initial, onType, onKeep, onDrop }: NameFieldProps) {
  const text = useText();
  const [name, setName] = useState(initial);
  const isDone = useRef(false);
  const keep = (how: Keeping) => {
    if (isDone.current) return;
    isDone.current = true;
    onKeep(name, how);
  };
  const drop = () => {
    isDone.current = true;
    onDrop();
  };
  const latest = useRef({ keep, drop });
  useEffect(() => {
    latest.current = { keep, drop };
  });
  useEffect(
    () =>
      registerDraft({
        commit: () => {
          latest.current.keep('left');
          return true;
        },
        restore: () => latest.current.drop(),
      }),
    [],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      keep(event.key === 'Enter' ? 'enter' : event.shiftKey ? 'back' : 'tab');
    } else if (event.key === 'Escape') {
      event.preventDefault();
      drop();
    }
  };
  return (
    <input
      className={`${css.field} nodrag nopan nowheel nokey`}
      aria-label={text(`canvas:name.${kind}`)}
      value={name}
      maxLength={200}
      autoFocus
      spellCheck={false}
      autoComplete="off"
      onFocus={(event) => event.currentTarget.select()}
      onChange={({ currentTarget }) => {
        setName(currentTarget.value);
        onType?.(currentTarget.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={() => keep('left')}
    />
  );
}
