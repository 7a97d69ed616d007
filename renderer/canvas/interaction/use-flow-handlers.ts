import { currentScene, dispatchDrawn, selectedKeys } from '#renderer/canvas/acts/current.ts';
import { startRenaming } from '#renderer/canvas/acts/naming.ts';
import { pickConduit } from '#renderer/canvas/acts/pick-conduit.ts';
import { pick } from '#renderer/canvas/acts/selection.ts';
import { onDrawing } from '#renderer/canvas/acts/viewport.ts';
import { canvasStore, setCanvas } from '#renderer/canvas/canvas-store.ts';
import { commandOfDrag, dropZone, movingAfter, pickedAfter } from '#renderer/canvas/from-flow.ts';
import type { FlowEdge, FlowNode } from '#renderer/canvas/to-flow.ts';
import type { EdgeChange, EdgeMouseHandler, NodeChange, NodeMouseHandler, OnNodeDrag } from '@xyflow/react';

/** Escape in the middle of a drag: what still comes of it is ignored. */
let isCancelled = false;

/** Gives up the drag that is going on; false when there is none. */
export function cancelDrag(): boolean {
  if (canvasStore.getState().moving.size === 0) return false;
  isCancelled = true;
  setCanvas({ moving: new Map(), dropZoneId: null });
  return true;
}

function changeSelection(changes: readonly (NodeChange | EdgeChange)[]): void {
  const keys = pickedAfter(changes, new Set(selectedKeys()));
  if (keys) pick(keys);
}

function onNodesChange(changes: NodeChange<FlowNode>[]): void {
  changeSelection(changes);
  const moving = isCancelled ? null : movingAfter(changes, currentScene(), canvasStore.getState().moving);
  if (moving) setCanvas({ moving });
}

function onEdgesChange(changes: EdgeChange<FlowEdge>[]): void {
  changeSelection(changes);
}

const pointOf = (event: MouseEvent | TouchEvent) => {
  const at = 'touches' in event ? (event.changedTouches[0] ?? { clientX: 0, clientY: 0 }) : event;
  return onDrawing({ x: at.clientX, y: at.clientY });
};

const onNodeDrag: OnNodeDrag<FlowNode> = (event, node) => {
  if (isCancelled || node.type === 'external') return;
  const target = dropZone(currentScene(), canvasStore.getState().moving, pointOf(event));
  const isNew = target !== null && node.parentId !== `zone:${target}`;
  setCanvas({ dropZoneId: isNew ? target : null });
};

const onNodeDragStop: OnNodeDrag<FlowNode> = (event, node) => {
  const { moving } = canvasStore.getState();
  const scene = currentScene();
  const command = isCancelled ? null : commandOfDrag(scene, moving, node.id, pointOf(event));
  isCancelled = false;
  if (command) dispatchDrawn(command);
  setCanvas({ moving: new Map(), dropZoneId: null });
};

const onNodeDoubleClick: NodeMouseHandler<FlowNode> = (_event, { id, type }) => {
  startRenaming({ kind: type, id: id.slice(type.length + 1) });
};

const onEdgeClick: EdgeMouseHandler<FlowEdge> = (event, { data }) => {
  if (data) pickConduit(data.conduit.id, event);
};

const onEdgeDoubleClick: EdgeMouseHandler<FlowEdge> = (_event, { data }) => {
  if (data) startRenaming({ kind: 'conduit', id: data.conduit.id });
};

/** What React Flow tells, and what becomes of it. */
export const flowHandlers = {
  onNodesChange,
  onEdgesChange,
  onNodeDrag,
  onNodeDragStop,
  onNodeDoubleClick,
  onEdgeClick,
  onEdgeDoubleClick,
};
