import { followSelection } from '#renderer/canvas/acts/selection.ts';
import { showOn } from '#renderer/canvas/acts/viewport.ts';
import { forgetCanvas } from '#renderer/canvas/canvas-store.ts';
import { useKeyPress } from '@xyflow/react';
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { useContextMenu } from './use-context-menu.ts';
import { useClipboard } from './use-clipboard.ts';
import { useDrawingCommands } from './use-drawing-commands.ts';
import { useGestures } from './use-gestures.ts';
import { useKeyboard } from './use-keyboard.ts';
import { useMenuCommands } from './use-menu-commands.ts';
import { useKeepFitted, useReveal } from './use-view.ts';

/** Whether Space is held down, which turns a drag into panning. */
function useIsPanning(): () => boolean {
  const isSpacePressed = useKeyPress('Space');
  const latest = useRef(isSpacePressed);
  useEffect(() => {
    latest.current = isSpacePressed;
  }, [isSpacePressed]);
  return useCallback(() => latest.current, []);
}

/** Pointer, keyboard, clipboard and menu on the drawing, and the view that follows them. */
export function useHands(ref: RefObject<HTMLElement | null>): void {
  useGestures(ref, useIsPanning());
  useKeyboard(ref);
  useClipboard(ref);
  useMenuCommands();
  useContextMenu(ref);
  useDrawingCommands();
  useReveal(ref);
  useKeepFitted(ref);
  useEffect(followSelection, []);
  useEffect(
    () => () => {
      showOn(null, null);
      forgetCanvas();
    },
    [],
  );
}
