import { answerRemoval } from '#renderer/canvas/acts/selection.ts';
import { focusCanvas } from '#renderer/canvas/acts/viewport.ts';
import { canvasStore } from '#renderer/canvas/canvas-store.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { useTable } from '#renderer/state/hooks.ts';
import type { Selected } from '#renderer/state/view-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import css from './Bar.module.css';

type Answer = 'withContent' | 'keepContent' | null;

function answer(what: Answer): void {
  answerRemoval(what);
  focusCanvas();
}

/** What is asked about: the one zone by its name, or how many. */
function useQuestion(removing: readonly Selected[]): string {
  const text = useText();
  const zones = useTable('zone');
  const asked = removing.filter(({ kind }) => kind === 'zone');
  const name = zones.get(asked[0]?.id ?? '')?.name || text('canvas:unnamed');
  return asked.length === 1
    ? text('hand:removal.title', { name })
    : text('hand:removal.titleMany', { count: asked.length });
}

function Bar({ removing }: { readonly removing: readonly Selected[] }) {
  const text = useText();
  const zones = useTable('zone');
  const title = useQuestion(removing);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const isOutermost = removing.every(({ kind, id }) => kind !== 'zone' || zones.get(id)?.parentId === null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') answer(null);
    else if (event.key === 'Delete' || event.key === 'Backspace') answer('withContent');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className={css.bar}
      role="group"
      aria-label={title}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) answerRemoval(null);
      }}
    >
      <span className={css.title}>{title}</span>
      <Button ref={first} look="primary" onClick={() => answer('withContent')}>
        {text('hand:removal.withContent')}
      </Button>
      <Button
        title={text(isOutermost ? 'hand:removal.keepHintOutermost' : 'hand:removal.keepHint')}
        onClick={() => answer('keepContent')}
      >
        {text('hand:removal.keepContent')}
      </Button>
      <Button look="quiet" onClick={() => answer(null)}>
        {text('hand:removal.cancel')}
      </Button>
    </div>
  );
}

/** Asks what becomes of the content of a zone that is to be removed; nothing waits for the answer. */
export function RemovalBar() {
  const removing = useStore(canvasStore, (canvas) => canvas.removing);
  return removing && <Bar removing={removing} />;
}
