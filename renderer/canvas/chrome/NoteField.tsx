import { endWriting, keepNote } from '#renderer/canvas/acts/notes.ts';
import { canvasStore, type Writing } from '#renderer/canvas/canvas-store.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { registerDraft } from '#renderer/state/drafts.ts';
import { NOTE_LOOK, noteSize } from '#shared/drawing/scene/note-size.ts';
import { MAX_NOTE_TEXT } from '#shared/model/note.ts';
import { ViewportPortal } from '@xyflow/react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import css from './NoteField.module.css';

/** Words typed where they will stand. */
function Field({ kind, text: initial, rect }: Writing) {
  const say = useText();
  const [text, setText] = useState(initial);
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  });
  useEffect(
    () =>
      registerDraft({
        commit: () => {
          keepNote(latest.current);
          return true;
        },
        restore: endWriting,
      }),
    [],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') endWriting();
    else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      keepNote(text);
    }
  };
  const { size, line, pad } = NOTE_LOOK[kind];
  const { width, height } = noteSize({ kind, text }, rect.width);
  return (
    <textarea
      className={`${css.field} nodrag nopan nowheel nokey`}
      data-kind={kind}
      style={{
        transform: `translate(${rect.x}px, ${rect.y}px)`,
        width,
        height: Math.max(height, rect.height),
        padding: `${pad.y - 1}px ${pad.x - 1}px`,
        fontSize: size,
        lineHeight: `${line}px`,
      }}
      aria-label={say('canvas:name.note')}
      value={text}
      maxLength={MAX_NOTE_TEXT}
      autoFocus
      onFocus={({ currentTarget }) => currentTarget.select()}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => keepNote(text)}
    />
  );
}

/** The field for the words of a note, while they are written: Enter keeps them, Shift+Enter begins a line, Escape drops them. */
export function NoteField() {
  const writing = useStore(canvasStore, (canvas) => canvas.writing);
  if (!writing) return null;
  return (
    <ViewportPortal>
      <Field key={writing.id ?? `${writing.rect.x} ${writing.rect.y}`} {...writing} />
    </ViewportPortal>
  );
}
