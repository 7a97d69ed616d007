import { deleteSelection, selectAll } from '#renderer/canvas/acts/selection.ts';
import { fitView, zoomIn, zoomOut } from '#renderer/canvas/acts/viewport.ts';
import { handleMenuCommands } from '#renderer/state/menu-handlers.ts';
import { useEffect } from 'react';

/** The commands of menu and palette that the canvas carries out while it is on screen. */
export function useMenuCommands(): void {
  useEffect(
    () =>
      handleMenuCommands({
        'edit.delete': () => void deleteSelection(),
        'edit.selectAll': selectAll,
        'view.fit': () => fitView(),
        'view.zoomIn': zoomIn,
        'view.zoomOut': zoomOut,
      }),
    [],
  );
}
