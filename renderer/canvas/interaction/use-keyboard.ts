import { currentScene, dispatchDrawn, selectedKeys } from '#renderer/canvas/acts/current.ts';
import { duplicateSelection } from '#renderer/canvas/acts/clipboard.ts';
import { endNaming, startRenaming } from '#renderer/canvas/acts/naming.ts';
import { deleteSelection, pick, selectAll } from '#renderer/canvas/acts/selection.ts';
import { startAsset, startConduit, startZone } from '#renderer/canvas/acts/start.ts';
import { step, walk, type Direction } from '#renderer/canvas/acts/walk.ts';
import { canvasStore, takeTool, type Renaming } from '#renderer/canvas/canvas-store.ts';
import { nudge } from '#renderer/canvas/edits/move.ts';
import { GRID } from '#shared/drawing/scene/geometry.ts';
import { useEffect, type RefObject } from 'react';
import { cancelDrag } from './use-flow-handlers.ts';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const steps: Readonly<Record<Direction, { x: number; y: number }>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

function renameSelected(): boolean {
  const [key, other] = selectedKeys().filter((one, _index, all) => all.length === 1 || !one.startsWith('conduit:'));
  if (!key || other) return false;
  const at = key.indexOf(':');
  startRenaming({ kind: key.slice(0, at) as Renaming['kind'], id: key.slice(at + 1) });
  return true;
}

/** Moves what is selected by a step, or walks on from a conduit, which has no place of its own. */
function arrow(direction: Direction, isFar: boolean): boolean {
  const keys = selectedKeys();
  const movable = keys.filter((key) => currentScene().items.has(key));
  if (movable.length === 0) return keys.length === 0 ? walk(1) : step(direction);
  const size = isFar ? 8 * GRID : GRID;
  const by = { x: steps[direction].x * size, y: steps[direction].y * size };
  const command = nudge(currentScene(), movable, by);
  return command ? dispatchDrawn(command, `nudge ${movable.join(' ')}`) : false;
}

function escape(): boolean {
  if (cancelDrag()) return true;
  const { tool, link, connectingZoneId } = canvasStore.getState();
  if (tool !== 'select' || link || connectingZoneId !== null) endNaming();
  else if (selectedKeys().length > 0) pick([]);
  else return false;
  return true;
}

/** What a plain key does on the drawing; false leaves it to the browser. */
function plainKey({ key, shiftKey }: KeyboardEvent): boolean {
  const direction = arrows[key];
  if (direction) return arrow(direction, shiftKey);
  switch (key.toLowerCase()) {
    case 'tab':
      return walk(shiftKey ? -1 : 1);
    case 'enter':
    case 'f2':
      return renameSelected();
    case 'delete':
    case 'backspace':
      return deleteSelection();
    case 'escape':
      return escape();
    case 'v':
      takeTool('select');
      return true;
    case 'z':
      startZone(shiftKey);
      return true;
    case 'a':
      startAsset();
      return true;
    case 'c':
      startConduit();
      return true;
    default:
      return false;
  }
}

function commandKey({ key }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'd') return duplicateSelection();
  if (key.toLowerCase() !== 'a') return false;
  selectAll();
  return true;
}

function handle(event: KeyboardEvent): boolean {
  if (event.altKey) {
    const direction = arrows[event.key];
    return direction ? step(direction) : false;
  }
  return event.ctrlKey || event.metaKey ? commandKey(event) : plainKey(event);
}

const controls = 'input, textarea, select, button, a, [role="dialog"], [contenteditable="true"]';

/** Whether keys are meant for the drawing: it has the focus, or what is around it has and no dialog is open. */
function isForDrawing(element: HTMLElement, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.contains(element)) return document.querySelector('[role="dialog"], [role="alertdialog"]') === null;
  return element.contains(target) && !target.closest(controls);
}

/** The keyboard on the drawing. */
export function useKeyboard(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const element = ref.current;
      if (!element || event.defaultPrevented || event.isComposing || !isForDrawing(element, event.target)) return;
      if (event.key === 'Tab' && event.target === document.body) return;
      if (handle(event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [ref]);
}
