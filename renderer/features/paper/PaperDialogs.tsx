import { useCommands } from '#renderer/state/use-commands.ts';
import type { CommandHandlers } from '#renderer/state/menu-handlers.ts';
import { documentStore } from '#renderer/state/document-store.ts';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { Purpose } from './choice.ts';

const PaperDialog = lazy(async () => ({ default: (await import('./PaperDialog.tsx')).PaperDialog }));
const CopyPicture = lazy(async () => ({ default: (await import('./CopyPicture.tsx')).CopyPicture }));

/** Whether there is something to draw. */
const isEnabled = (): boolean => (documentStore.getState().document?.model.zone.size ?? 0) > 0;

/** What leaves the app as a drawing, each begun by its command. */
export function PaperDialogs() {
  const [purpose, setPurpose] = useState<Purpose | null>(null);
  const close = useCallback(() => setPurpose(null), []);
  const handlers = useMemo((): CommandHandlers => {
    const begin = (next: Purpose) => ({ run: () => setPurpose(next), isEnabled });
    return { 'drawing.export': begin('export'), 'drawing.print': begin('print'), 'drawing.copy': begin('copy') };
  }, []);
  useCommands(handlers);
  return (
    <Suspense fallback={null}>
      {purpose === 'copy' && <CopyPicture onDone={close} />}
      {(purpose === 'export' || purpose === 'print') && <PaperDialog key={purpose} purpose={purpose} onClose={close} />}
    </Suspense>
  );
}
