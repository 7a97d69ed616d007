import { handleMenuCommands } from '#renderer/state/menu-handlers.ts';
import { importPlant, openPlant } from '#renderer/state/open-plant.ts';
import { useEffect } from 'react';

/** The commands that work with and without an open plant. */
export function useStartCommands(): void {
  useEffect(
    () =>
      handleMenuCommands({
        'file.open': () => void openPlant(),
        'file.close': () => window.close(),
        'file.importJson': () => void importPlant(),
      }),
    [],
  );
}
