import { handleMenuCommands } from '#renderer/state/menu-handlers.ts';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { EarlyKeys } from './EarlyKeys.tsx';

const PaletteDialog = lazy(async () => ({ default: (await import('./PaletteDialog.tsx')).PaletteDialog }));

/** The command palette, opened and closed by its command. The keyboard goes back to where it was before anything is done. */
export function Palette() {
  const [isOpen, setOpen] = useState(false);
  const before = useRef<Element | null>(null);
  const early = useRef('');
  useEffect(
    () =>
      handleMenuCommands({
        'view.palette': () =>
          setOpen((wasOpen) => {
            if (!wasOpen) {
              before.current = document.activeElement;
              early.current = '';
            }
            return !wasOpen;
          }),
      }),
    [],
  );
  const close = (): void => {
    flushSync(() => setOpen(false));
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  };
  return isOpen ? (
    <Suspense fallback={<EarlyKeys onType={(typed) => (early.current = typed)} onClose={close} />}>
      <PaletteDialog early={early} onClose={close} />
    </Suspense>
  ) : null;
}
