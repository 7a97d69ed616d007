import type { Finding } from '#shared/engine/assessment.ts';
import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';

type Roving = {
  readonly findings: readonly Finding[];
  readonly list: RefObject<HTMLElement | null>;
  readonly scrollTo: (index: number) => void;
};

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** The row of a finding, while it is drawn: the part of it that takes the focus. */
function rowIn(list: HTMLElement | null, id: string | undefined): HTMLElement | null {
  return id === undefined ? null : (list?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`) ?? null);
}

/** The finding that a place in the list stands for; when it goes, what stands in its place then. */
function useActive(findings: readonly Finding[]) {
  const [at, setAt] = useState({ id: findings[0]?.id, index: 0 });
  const found = findings.findIndex(({ id }) => id === at.id);
  const index = found >= 0 ? found : Math.max(0, Math.min(at.index, findings.length - 1));
  const id = findings[index]?.id;
  if (at.id !== id || at.index !== index) setAt({ id, index });
  return { id, index, go: (next: number) => setAt({ id: findings[next]?.id, index: next }) };
}

/** One row of the list is in the tab order; the arrows move it. When it goes, the focus goes on to what takes its place. */
export function useRoving({ findings, list, scrollTo }: Roving) {
  const { id, index, go } = useActive(findings);
  const isWanted = useRef(false);
  const hadFocus = useRef(false);
  useEffect(() => {
    const isLost = hadFocus.current && document.activeElement === document.body;
    if (!isWanted.current && !isLost) return;
    const row = rowIn(list.current, id);
    if (!row) return;
    isWanted.current = false;
    row.focus({ preventScroll: true });
  });
  return {
    active: id,
    /** Gives the focus back to the row, as after a question that was given up. */
    refocus: () => (isWanted.current = true),
    handlers: {
      onFocus({ target }: FocusEvent): void {
        hadFocus.current = true;
        const row = target.closest('[data-index]')?.getAttribute('data-index');
        if (row != null && Number(row) !== index) go(Number(row));
      },
      /** The focus comes with the click, not before: what it opens or closes would move the button away from the hand. */
      onMouseDown(event: MouseEvent): void {
        if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
      },
      onClick({ target }: MouseEvent): void {
        if (target instanceof Element) target.closest('button')?.focus({ preventScroll: true });
      },
      onBlur({ relatedTarget }: FocusEvent): void {
        hadFocus.current = relatedTarget === null;
      },
      onKeyDown(event: KeyboardEvent): void {
        const step = event.target instanceof HTMLInputElement ? undefined : steps[event.key];
        if (!step || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
        event.preventDefault();
        const next = step(index, findings.length - 1);
        go(next);
        scrollTo(next);
        isWanted.current = true;
      },
    },
  };
}
