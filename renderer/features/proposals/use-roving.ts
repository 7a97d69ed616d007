import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { isOffer, stepOffer, successorOf, type OfferRow, type Row } from './rows.ts';

/** The box of an offer, while it is drawn. */
function boxIn(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-offer="${CSS.escape(id)}"]`) ?? null;
}

/** The offer that is in the tab order; when it goes, what stands in its place. */
function useActive(rows: readonly Row[]) {
  const [at, setAt] = useState({ rows, id: stepOffer(rows, null, 1) });
  const isThere = rows.some(({ id }) => id === at.id);
  const id = isThere ? at.id : (successorOf(at.rows, rows, at.id ?? '') ?? stepOffer(rows, null, 1));
  if (at.rows !== rows) setAt({ rows, id });
  return { active: id, setActive: (next: string) => setAt({ rows, id: next }) };
}

/** What the keys on the box of an offer do. */
export type OfferDeeds = {
  readonly choose: (ids: ReadonlySet<string>) => void;
  /** Takes an offer over, or brings it back. */
  readonly accept: (offer: OfferRow) => void;
  /** Puts an offer aside; null where that was done already. */
  readonly refuse: ((offer: OfferRow) => void) | null;
};

type Roving = OfferDeeds & {
  readonly rows: readonly Row[];
  readonly list: RefObject<HTMLElement | null>;
  readonly scrollTo: (index: number) => void;
};

/**
 * One offer of the list is in the tab order. The arrows move it; on its box, Enter takes the offer over, Delete puts it
 * aside, Ctrl+A chooses all. When it goes, the focus goes on to what stands in its place.
 */
export function useRoving({ rows, list, scrollTo, accept, refuse, choose }: Roving) {
  const { active, setActive } = useActive(rows);
  /** The offer that gets the focus as soon as it is drawn. */
  const wanted = useRef<string | null>(null);
  const hadFocus = useRef(false);
  const seen = useRef(rows);
  useEffect(() => {
    const isLost = seen.current !== rows && hadFocus.current && document.activeElement === document.body;
    seen.current = rows;
    if (isLost) wanted.current = active;
    const box = wanted.current === null ? null : boxIn(list.current, wanted.current);
    if (!box) return;
    wanted.current = null;
    box.focus({ preventScroll: true });
  });
  function go(id: string | null): void {
    if (id === null) return;
    setActive(id);
    scrollTo(rows.findIndex((row) => row.id === id));
    wanted.current = id;
  }
  return {
    active,
    handlers: {
      onFocus({ target }: FocusEvent): void {
        hadFocus.current = true;
        const id = target.closest('[data-index]')?.querySelector('[data-offer]')?.getAttribute('data-offer');
        if (id && id !== active) setActive(id);
      },
      onBlur({ relatedTarget }: FocusEvent): void {
        hadFocus.current = relatedTarget === null;
      },
      onKeyDown(event: KeyboardEvent): void {
        const id = event.target instanceof Element ? event.target.getAttribute('data-offer') : null;
        const offer = rows.filter(isOffer).find((row) => row.id === id);
        const deed = offer && deedOf(event);
        if (!deed) return;
        event.preventDefault();
        if (deed === 'all') choose(new Set(rows.filter(isOffer).map((row) => row.id)));
        else if (deed === 'accept') accept(offer);
        else if (deed === 'refuse') refuse?.(offer);
        else if (deed === 'next') go(stepOffer(rows, offer.id, 1));
        else if (deed === 'previous') go(stepOffer(rows, offer.id, -1));
        else go((deed === 'first' ? rows.find(isOffer) : rows.findLast(isOffer))?.id ?? null);
      },
    },
  };
}

const deeds = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'accept',
  Delete: 'refuse',
  Backspace: 'refuse',
} as const;
type Deed = (typeof deeds)[keyof typeof deeds] | 'all';

function deedOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Deed | null {
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' ? 'all' : null;
  if (altKey || shiftKey) return null;
  return key in deeds ? deeds[key as keyof typeof deeds] : null;
}
