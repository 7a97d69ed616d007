import { currentScene, dispatchDrawn, selectedKeys } from '#renderer/canvas/acts/current.ts';
import { endNaming } from '#renderer/canvas/acts/naming.ts';
import { pick } from '#renderer/canvas/acts/selection.ts';
import { step, walk, type Direction } from '#renderer/canvas/acts/walk.ts';
import { canvasStore } from '#renderer/canvas/canvas-store.ts';
import { leaveFocus } from '#renderer/canvas/seeing-store.ts';
import { nudge } from '#renderer/canvas/edits/move.ts';
import { commandOfPress } from '#renderer/state/command-of-press.ts';
import { runMenuCommand } from '#renderer/state/menu-handlers.ts';
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
  else if (leaveFocus()) return true;
  else if (selectedKeys().length > 0) pick([]);
  else return false;
  return true;
}

/** Walking, nudging and letting go; false leaves the key to the browser. */
function navigate({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const direction = arrows[key];
  if (ctrlKey || metaKey) return false;
  if (direction) return altKey ? step(direction) : arrow(direction, shiftKey);
  if (altKey) return false;
  if (key === 'Tab') return walk(shiftKey ? -1 : 1);
  return key === 'Escape' && escape();
}

/** What a key does on the drawing: a command of the table, or a step from thing to thing. */
function handle(event: KeyboardEvent): boolean {
  const command = commandOfPress('canvas', event);
  return command === null ? navigate(event) : runMenuCommand(command);
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
