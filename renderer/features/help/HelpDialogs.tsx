import { handleMenuCommands } from '#renderer/state/menu-handlers.ts';
import { lazy, Suspense, useEffect, useState } from 'react';

const ShortcutsDialog = lazy(async () => ({ default: (await import('./ShortcutsDialog.tsx')).ShortcutsDialog }));
const AboutDialog = lazy(async () => ({ default: (await import('./AboutDialog.tsx')).AboutDialog }));

/** The pages of the help menu, each opened by its command. */
export function HelpDialogs() {
  const [page, setPage] = useState<'shortcuts' | 'about' | null>(null);
  const close = () => setPage(null);
  useEffect(
    () =>
      handleMenuCommands({
        'help.shortcuts': () => setPage('shortcuts'),
        'help.about': () => setPage('about'),
      }),
    [],
  );
  return (
    <Suspense fallback={null}>
      {page === 'shortcuts' ? <ShortcutsDialog onClose={close} /> : null}
      {page === 'about' ? <AboutDialog onClose={close} /> : null}
    </Suspense>
  );
}
