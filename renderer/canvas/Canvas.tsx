import '@xyflow/react/dist/style.css';
import { useText } from '#renderer/i18n/use-text.ts';
import { documentStore } from '#renderer/state/document-store.ts';
import { ReactFlow, ReactFlowProvider, type ReactFlowProps } from '@xyflow/react';
import { memo, useRef, type MouseEvent } from 'react';
import { useStore } from 'zustand';
import { keyAt } from './acts/hit.ts';
import { startZoneAt } from './acts/start.ts';
import { LEAST_ZOOM, noteMoved, onDrawing, reveal } from './acts/viewport.ts';
import { currentScene } from './acts/current.ts';
import css from './Canvas.module.css';
import { canvasStore, takeTool } from './canvas-store.ts';
import { EmptyState } from './chrome/EmptyState.tsx';
import { Foot } from './chrome/Foot.tsx';
import { Ghosts } from './chrome/Ghosts.tsx';
import { SeeingBar } from './chrome/seeing/SeeingBar.tsx';
import { HandBars } from './chrome/HandBars.tsx';
import { NoteField } from './chrome/NoteField.tsx';
import { Toolbar } from './chrome/Toolbar.tsx';
import { useDrawing } from './interaction/use-drawing.ts';
import { flowHandlers } from './interaction/use-flow-handlers.ts';
import { useHands } from './interaction/use-hands.ts';
import { leaveView, startView } from './interaction/use-view.ts';
import { LayoutBar } from './layout/LayoutBar.tsx';
import { LayoutPreview } from './layout/LayoutPreview.tsx';
import { AssetNode } from './nodes/AssetNode.tsx';
import { ConduitHolds } from './nodes/ConduitHolds.tsx';
import { ExternalNode } from './nodes/ExternalNode.tsx';
import { NoteNode } from './nodes/NoteNode.tsx';
import { elementId } from './nodes/spoken.ts';
import { ZoneNode } from './nodes/ZoneNode.tsx';
import { PaintLayer } from './paint/PaintLayer.tsx';
import type { FlowNode } from './to-flow.ts';

/** How React Flow is used: it pans, zooms, drags and selects what is within reach. What is seen is painted below it. */
const behaviour = {
  nodeTypes: { zone: ZoneNode, asset: AssetNode, external: ExternalNode, note: NoteNode },
  proOptions: { hideAttribution: true },
  zIndexMode: 'manual',
  minZoom: LEAST_ZOOM,
  maxZoom: 3,
  nodeDragThreshold: 0,
  selectionKeyCode: null,
  multiSelectionKeyCode: ['Shift', 'Control', 'Meta'],
  deleteKeyCode: null,
  zoomOnDoubleClick: false,
  nodesConnectable: false,
  nodesFocusable: false,
  elevateNodesOnSelect: false,
  disableKeyboardA11y: true,
} satisfies ReactFlowProps<FlowNode>;

const EVERY_BUTTON = [0, 1];
const MIDDLE_BUTTON = [1];
/** So close that a zone that was seen from afar can be worked in. */
const WORKING_ZOOM = 0.7;

/** A double click on the empty drawing begins a zone; on something too far away to work in, it comes closer. */
function onDoubleClick(event: MouseEvent): void {
  if (!(event.target instanceof Element) || !event.target.classList.contains('react-flow__pane')) return;
  const at = onDrawing({ x: event.clientX, y: event.clientY });
  const item = currentScene().items.get(keyAt(at) ?? '');
  if (item) return reveal(item.abs, WORKING_ZOOM);
  takeTool('zone');
  startZoneAt(at);
}

/** The id of the element that the keyboard is on: what is selected, if it is one thing. */
function activeElement(selected: ReadonlySet<string>): string | undefined {
  const [only, other] = selected;
  return only !== undefined && other === undefined ? elementId(only) : undefined;
}

/** What lies on the drawing besides the plant. Like the bars, it does not follow each step of a drag. */
const OnDrawing = memo(function OnDrawing({ isEmpty, picture }: Parameters<typeof Foot>[0]) {
  return (
    <>
      <Ghosts />
      <NoteField />
      <LayoutPreview />
      <Foot isEmpty={isEmpty} picture={picture} />
    </>
  );
});

const Bars = memo(function Bars() {
  return (
    <>
      <Toolbar />
      <div className={css.over}>
        <SeeingBar />
        <HandBars />
        <LayoutBar />
      </div>
    </>
  );
});

function Drawing() {
  const text = useText();
  const ref = useRef<HTMLDivElement>(null);
  const { picture, nodes, conduits, selected, moved, targets } = useDrawing();
  const tool = useStore(canvasStore, (canvas) => canvas.tool);
  const isIdle = useStore(canvasStore, ({ draft, drawn }) => draft === null && drawn === null);
  const isEmpty = isIdle && picture.scene.items.size === 0;
  useHands(ref);
  return (
    <div ref={ref} className={css.canvas} data-tool={tool} data-testid="canvas" onDoubleClick={onDoubleClick}>
      <ReactFlow<FlowNode>
        {...behaviour}
        {...flowHandlers}
        nodes={nodes}
        nodesDraggable={tool === 'select'}
        panOnDrag={tool === 'select' ? EVERY_BUTTON : MIDDLE_BUTTON}
        onInit={(instance) => startView(instance, ref.current)}
        onMoveStart={(event) => event && noteMoved()}
        onMoveEnd={(_event, viewport) => leaveView(viewport)}
        tabIndex={0}
        aria-label={text('canvas:canvas')}
        aria-activedescendant={activeElement(selected)}
      >
        <PaintLayer picture={picture} moved={moved} selected={selected} targets={targets} />
        <ConduitHolds picture={picture} conduits={conduits} selected={selected} />
        <OnDrawing isEmpty={isEmpty} picture={picture} />
      </ReactFlow>
      {isEmpty && <EmptyState />}
      <Bars />
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
