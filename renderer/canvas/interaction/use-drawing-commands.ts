import {
  groupSelection,
  isGrouped,
  isSelectionLocked,
  restackSelection,
  toggleSelectionLock,
  ungroupSelection,
} from '#renderer/canvas/acts/groups.ts';
import {
  isOwnDiagram,
  removeShownDiagram,
  startDiagram,
  startDiagramName,
  stepDiagram,
} from '#renderer/canvas/acts/diagrams.ts';
import { startNote } from '#renderer/canvas/acts/notes.ts';
import type { CommandHandlers } from '#renderer/state/menu-handlers.ts';
import { useCommands } from '#renderer/state/use-commands.ts';

const handlers: CommandHandlers = {
  'insert.note': startNote,
  'arrange.group': groupSelection,
  'arrange.ungroup': { run: ungroupSelection, isEnabled: isGrouped },
  'arrange.lock': { run: toggleSelectionLock, isOn: isSelectionLocked },
  'arrange.front': () => restackSelection('front'),
  'arrange.forward': () => restackSelection('forward'),
  'arrange.backward': () => restackSelection('backward'),
  'arrange.back': () => restackSelection('back'),
  'diagram.new': startDiagram,
  'diagram.rename': { run: startDiagramName, isEnabled: isOwnDiagram },
  'diagram.remove': { run: removeShownDiagram, isEnabled: isOwnDiagram },
  'diagram.next': () => stepDiagram(1),
  'diagram.previous': () => stepDiagram(-1),
};

/** The commands that arrange what is on the drawing, write on it, and go from diagram to diagram. */
export function useDrawingCommands(): void {
  useCommands(handlers);
}
