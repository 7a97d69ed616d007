import { handleMenuCommands } from '#renderer/state/menu-handlers.ts';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { EarlyKeys } from './EarlyKeys.tsx';

const PaletteDialog = lazy(async () => ({ default: (await import('./PaletteDialog.tsx')).PaletteDialog }));

/** The command palette, opened and closed by its command. The keyboard goes back to where it was before anything is done. */
export function Palette() {
  /** What is in its field; null while it is closed. Here, lest a render older than the last key loses that key. */
  const [typed, setTyped] = useState<string | null>(null);
  const before = useRef<Element | null>(null);
  useEffect(
    () =>
      handleMenuCommands({
        'view.palette': () =>
          setTyped((was) => {
            if (was !== null) return null;
            before.current = document.activeElement;
            return '';
          }),
      }),
    [],
  );
  const close = (): void => {
    flushSync(() => setTyped(null));
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  };
  return typed === null ? null : (
    <Suspense fallback={<EarlyKeys onType={setTyped} onClose={close} />}>
      <PaletteDialog typed={typed} onType={setTyped} onClose={close} />
    </Suspense>
  );
}
