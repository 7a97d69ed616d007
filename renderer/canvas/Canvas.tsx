import '@xyflow/react/dist/style.css';
import { useText } from '#renderer/i18n/use-text.ts';
import { documentStore } from '#renderer/state/document-store.ts';
import { useTable } from '#renderer/state/hooks.ts';
import {
  Background,
  ConnectionMode,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  type ReactFlowProps,
} from '@xyflow/react';
import { useMemo, useRef, type MouseEvent } from 'react';
import { useStore } from 'zustand';
import { startZoneAt } from './acts/start.ts';
import { noteMoved, onDrawing } from './acts/viewport.ts';
import css from './Canvas.module.css';
import { canvasStore, takeTool } from './canvas-store.ts';
import { Bands } from './chrome/Bands.tsx';
import { ConduitPicker } from './chrome/ConduitPicker.tsx';
import { EmptyState } from './chrome/EmptyState.tsx';
import { Foot } from './chrome/Foot.tsx';
import { Ghosts } from './chrome/Ghosts.tsx';
import { Toolbar } from './chrome/Toolbar.tsx';
import { ConduitEdge } from './edges/ConduitEdge.tsx';
import { useDrawing } from './interaction/use-drawing.ts';
import { flowHandlers } from './interaction/use-flow-handlers.ts';
import { useHands } from './interaction/use-hands.ts';
import { leaveView, startView } from './interaction/use-view.ts';
import { AssetNode } from './nodes/AssetNode.tsx';
import { ExternalNode } from './nodes/ExternalNode.tsx';
import { elementId } from './nodes/spoken.ts';
import { ZoneNode } from './nodes/ZoneNode.tsx';
import { bandsOf } from '#shared/drawing/scene/bands.ts';
import type { Flow, FlowEdge, FlowNode } from './to-flow.ts';

/** How React Flow is used: it shows, drags and selects; keys, connecting and resizing are our own. */
const behaviour = {
  nodeTypes: { zone: ZoneNode, asset: AssetNode, external: ExternalNode },
  edgeTypes: { conduit: ConduitEdge },
  defaultEdgeOptions: { selectable: false },
  proOptions: { hideAttribution: true },
  connectionMode: ConnectionMode.Loose,
  selectionMode: SelectionMode.Full,
  zIndexMode: 'manual',
  minZoom: 0.01,
  maxZoom: 3,
  nodeDragThreshold: 0,
  panOnDrag: [1],
  panOnScroll: true,
  selectionKeyCode: null,
  multiSelectionKeyCode: ['Shift', 'Control', 'Meta'],
  deleteKeyCode: null,
  zoomOnDoubleClick: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elevateNodesOnSelect: false,
  disableKeyboardA11y: true,
} satisfies ReactFlowProps<FlowNode, FlowEdge>;

/** The id of the element that the keyboard is on: what is selected, if it is one thing. */
function activeElement({ nodes, edges }: Flow): string | undefined {
  const chosen = [...nodes, ...edges].filter(({ selected }) => selected);
  return chosen.length === 1 && chosen[0] ? elementId(chosen[0].id) : undefined;
}

function startZoneOnPane(event: MouseEvent): void {
  if (!(event.target instanceof Element) || !event.target.classList.contains('react-flow__pane')) return;
  takeTool('zone');
  startZoneAt(onDrawing({ x: event.clientX, y: event.clientY }));
}

function Drawing() {
  const text = useText();
  const ref = useRef<HTMLDivElement>(null);
  const { scene, flow } = useDrawing();
  const zones = useTable('zone');
  const bands = useMemo(() => bandsOf(scene, zones), [scene, zones]);
  const tool = useStore(canvasStore, (canvas) => canvas.tool);
  const isFar = useStore(canvasStore, (canvas) => canvas.isFar);
  const isIdle = useStore(canvasStore, ({ draft, drawn }) => draft === null && drawn === null);
  const isEmpty = isIdle && scene.items.size === 0;
  useHands(ref);
  return (
    <div
      ref={ref}
      className={css.canvas}
      data-tool={tool}
      data-far={isFar || undefined}
      data-testid="canvas"
      onDoubleClick={startZoneOnPane}
    >
      <ReactFlow<FlowNode, FlowEdge>
        {...behaviour}
        {...flowHandlers}
        nodes={flow.nodes as FlowNode[]}
        edges={flow.edges as FlowEdge[]}
        selectionOnDrag={tool === 'select'}
        nodesDraggable={tool === 'select'}
        onInit={(instance) => startView(instance, ref.current)}
        onMoveStart={(event) => event && noteMoved()}
        onMoveEnd={(_event, viewport) => leaveView(viewport)}
        tabIndex={0}
        aria-label={text('canvas:canvas')}
        aria-activedescendant={activeElement(flow)}
      >
        <Background gap={16} size={1} color="var(--grid)" />
        <Bands bands={bands} />
        <Ghosts />
        <Foot isEmpty={isEmpty} />
      </ReactFlow>
      {isEmpty && <EmptyState />}
      <Toolbar />
      <ConduitPicker />
    </div>
  );
}

/** The plant as a drawing: zones, assets and conduits, drawn and changed by hand. */
export function Canvas() {
  const documentId = useStore(documentStore, ({ document }) => document?.status.documentId);
  return (
    <ReactFlowProvider key={documentId}>
      <Drawing />
    </ReactFlowProvider>
  );
}
