import { arrangeHandlers } from '#renderer/canvas/acts/arrange.ts';
import { openContextOfSelection } from '#renderer/canvas/acts/context.ts';
import { selectedKinds } from '#renderer/canvas/acts/current.ts';
import { duplicateSelection } from '#renderer/canvas/acts/duplicate.ts';
import { openFind, stepFound } from '#renderer/canvas/acts/find.ts';
import { followConduit, followToEnd } from '#renderer/canvas/acts/follow.ts';
import { renameSelected } from '#renderer/canvas/acts/rename-selected.ts';
import { deleteSelection, removeKeepingContent, selectAll } from '#renderer/canvas/acts/selection.ts';
import { startAsset, startConduit, startZone } from '#renderer/canvas/acts/start.ts';
import { fitView, focusCanvas, zoomIn, zoomOut } from '#renderer/canvas/acts/viewport.ts';
import { canvasStore, takeTool } from '#renderer/canvas/canvas-store.ts';
import { findStore } from '#renderer/canvas/find-store.ts';
import { tellTargets, type CommandHandlers } from '#renderer/state/menu-handlers.ts';
import { nativeEdit } from '#renderer/state/native-edit.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import type { EditAct } from '#shared/ipc/menu-commands.ts';
import { useEffect } from 'react';

/** Cut, copy and paste happen where the keyboard is. */
const editHere = (act: EditAct) => (): void => {
  focusCanvas();
  void nativeEdit(act);
};

const hasFound = (): boolean => findStore.getState().keys.length > 0;

const handlers: CommandHandlers = {
  'edit.rename': renameSelected,
  'edit.cut': editHere('cut'),
  'edit.copy': editHere('copy'),
  'edit.paste': editHere('paste'),
  'edit.duplicate': duplicateSelection,
  'edit.delete': deleteSelection,
  'edit.deleteKeeping': removeKeepingContent,
  'edit.find': openFind,
  'edit.findNext': { run: () => stepFound(1), isEnabled: hasFound },
  'edit.findPrevious': { run: () => stepFound(-1), isEnabled: hasFound },
  'edit.selectAll': selectAll,
  'insert.select': { run: () => takeTool('select'), isOn: () => canvasStore.getState().tool === 'select' },
  'insert.zone': () => startZone(false),
  'insert.zoneInside': () => startZone(true),
  'insert.asset': startAsset,
  'insert.conduit': startConduit,
  'view.nextConduit': () => followConduit(1),
  'view.previousConduit': () => followConduit(-1),
  'view.otherEnd': () => followToEnd(true),
  'view.contextMenu': openContextOfSelection,
  'view.fit': () => fitView(),
  'view.zoomIn': zoomIn,
  'view.zoomOut': zoomOut,
};

/** The commands of menu, palette, keys and context menu that the canvas carries out while it is on screen. */
export function useMenuCommands(): void {
  useCommands(handlers);
  useCommands(arrangeHandlers);
  useEffect(() => tellTargets(selectedKinds), []);
}
