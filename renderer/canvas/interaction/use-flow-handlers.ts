import { currentModel, currentScene, dispatchDrawn, selectedKeys } from '#renderer/canvas/acts/current.ts';
import { keyAt } from '#renderer/canvas/acts/hit.ts';
import { startRenaming } from '#renderer/canvas/acts/naming.ts';
import { writeNote } from '#renderer/canvas/acts/notes.ts';
import { pick, pickMember } from '#renderer/canvas/acts/selection.ts';
import { currentZoom, isAltHeld, onDrawing } from '#renderer/canvas/acts/viewport.ts';
import { canvasStore, setCanvas, type CanvasState } from '#renderer/canvas/canvas-store.ts';
import { commandOfDrag, dropZone, movingAfter, pickedAfter } from '#renderer/canvas/from-flow.ts';
import type { FlowNode } from '#renderer/canvas/to-flow.ts';
import { snapMove } from '#shared/drawing/arrange/snap-move.ts';
import { bandsOf } from '#shared/drawing/scene/bands.ts';
import { moved, type Rect } from '#shared/drawing/scene/geometry.ts';
import { sceneKey } from '#shared/drawing/scene/scene-item.ts';
import type { NodeChange, NodeMouseHandler, OnNodeDrag } from '@xyflow/react';
import type { MouseEvent as ReactMouseEvent } from 'react';

/** Escape in the middle of a drag: what still comes of it is ignored. */
let isCancelled = false;

/** Gives up the drag that is going on; false when there is none. */
export function cancelDrag(): boolean {
  if (canvasStore.getState().moving.size === 0) return false;
  isCancelled = true;
  setCanvas({ moving: new Map(), guides: [], dropZoneId: null });
  return true;
}

/** What is dragged, where it snaps to: edges, middles and gaps of its neighbours, the middle of a band, else the grid. */
function snapped(moving: ReadonlyMap<string, Rect>): Pick<CanvasState, 'moving' | 'guides'> {
  const scene = currentScene();
  const { dropZoneId } = canvasStore.getState();
  const { by, guides } = snapMove(scene, moving, currentZoom(), {
    bands: bandsOf(scene, currentModel().zone),
    isFree: isAltHeld(),
    ...(dropZoneId === null ? {} : { into: sceneKey('zone', dropZoneId) }),
  });
  return { moving: new Map([...moving].map(([key, rect]) => [key, moved(rect, by)])), guides };
}

function onNodesChange(changes: NodeChange<FlowNode>[]): void {
  const keys = pickedAfter(changes, new Set(selectedKeys()));
  if (keys) pick(keys);
  const moving = isCancelled
    ? null
    : movingAfter(changes, currentScene(), canvasStore.getState().moving, selectedKeys());
  if (moving) setCanvas(snapped(moving));
}

const pointOf = (event: MouseEvent | TouchEvent) => {
  const at = 'touches' in event ? (event.changedTouches[0] ?? { clientX: 0, clientY: 0 }) : event;
  return onDrawing({ x: at.clientX, y: at.clientY });
};

const onNodeDrag: OnNodeDrag<FlowNode> = (event, node) => {
  if (isCancelled || node.type === 'external') return;
  const scene = currentScene();
  const target = dropZone(scene, canvasStore.getState().moving, pointOf(event));
  const isNew = target !== null && scene.items.get(node.id)?.parentKey !== `zone:${target}`;
  setCanvas({ dropZoneId: isNew ? target : null });
};

const onNodeDragStop: OnNodeDrag<FlowNode> = (event, node) => {
  const { moving } = canvasStore.getState();
  const scene = currentScene();
  const command = isCancelled ? null : commandOfDrag(scene, moving, node.id, pointOf(event));
  isCancelled = false;
  if (command) dispatchDrawn(command);
  setCanvas({ moving: new Map(), guides: [], dropZoneId: null });
};

const onNodeClick: NodeMouseHandler<FlowNode> = (event, { id }) => pickMember(id, event);

const onNodeDoubleClick: NodeMouseHandler<FlowNode> = (_event, { id, type }) => {
  if (type === 'note') writeNote(id.slice('note:'.length));
  else startRenaming({ kind: type, id: id.slice(type.length + 1) });
};

/** A click on what is painted and too small or too far away to be taken hold of selects it; beside everything, nothing. */
function onPaneClick(event: ReactMouseEvent): void {
  const key = keyAt(onDrawing({ x: event.clientX, y: event.clientY }));
  const isAdded = event.shiftKey || event.ctrlKey || event.metaKey;
  if (key === null) pick([]);
  else pick(isAdded ? [...new Set([...selectedKeys(), key])] : [key]);
}

/** What React Flow tells, and what becomes of it. */
export const flowHandlers = { onNodesChange, onNodeDrag, onNodeDragStop, onNodeClick, onNodeDoubleClick, onPaneClick };
