import '@xyflow/react/dist/style.css';
import { useText } from '#renderer/i18n/use-text.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { handleMenuCommands } from '#renderer/state/menu-handlers.ts';
import {
  Background,
  ConnectionMode,
  MiniMap,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useKeyPress,
} from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef, type MouseEvent } from 'react';
import { useStore } from 'zustand';
import { deleteSelection, selectAll } from './acts/selection.ts';
import { startZoneAt } from './acts/start.ts';
import { fitView, noteMoved, onDrawing, showOn, zoomIn, zoomOut } from './acts/viewport.ts';
import css from './Canvas.module.css';
import { canvasStore, idleCanvas, takeTool } from './canvas-store.ts';
import { Bands } from './chrome/Bands.tsx';
import { ConduitPicker } from './chrome/ConduitPicker.tsx';
import { EmptyState } from './chrome/EmptyState.tsx';
import { Ghosts } from './chrome/Ghosts.tsx';
import { HintLine } from './chrome/HintLine.tsx';
import { Legend } from './chrome/Legend.tsx';
import { Toolbar } from './chrome/Toolbar.tsx';
import { ZoneMark } from './chrome/ZoneMark.tsx';
import { ZoomControls } from './chrome/ZoomControls.tsx';
import { ConduitEdge } from './edges/ConduitEdge.tsx';
import { useClipboard } from './interaction/use-clipboard.ts';
import { useDrawing } from './interaction/use-drawing.ts';
import { flowHandlers } from './interaction/use-flow-handlers.ts';
import { useGestures } from './interaction/use-gestures.ts';
import { useKeyboard } from './interaction/use-keyboard.ts';
import { leaveView, startView, useKeepFitted, useReveal } from './interaction/use-view.ts';
import { AssetNode } from './nodes/AssetNode.tsx';
import { ExternalNode } from './nodes/ExternalNode.tsx';
import { elementId } from './nodes/spoken.ts';
import { ZoneNode } from './nodes/ZoneNode.tsx';
import { bandsOf } from './scene/bands.ts';
import type { FlowEdge, FlowNode } from './to-flow.ts';

const nodeTypes = { zone: ZoneNode, asset: AssetNode, external: ExternalNode };
const edgeTypes = { conduit: ConduitEdge };
const middleButton = [1];
const addingKeys = ['Shift', 'Control', 'Meta'];
const unselectable = { selectable: false };
const withoutAttribution = { hideAttribution: true };

function useMenuCommands(): void {
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
  const isEmpty =
    useStore(canvasStore, ({ draft, drawn }) => draft === null && drawn === null) && scene.items.size === 0;
  const isSpacePressed = useKeyPress('Space');
  const isPanning = useRef(false);
  useEffect(() => {
    isPanning.current = isSpacePressed;
  }, [isSpacePressed]);
  const chosen = [...flow.nodes, ...flow.edges].filter(({ selected }) => selected);
  useGestures(
    ref,
    useCallback(() => isPanning.current, []),
  );
  useKeyboard(ref);
  useClipboard(ref);
  useReveal(ref);
  useKeepFitted(ref);
  useMenuCommands();
  useEffect(
    () => () => {
      showOn(null, null);
      idleCanvas();
    },
    [],
  );
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
        nodes={flow.nodes as FlowNode[]}
        edges={flow.edges as FlowEdge[]}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        {...flowHandlers}
        onInit={(instance) => startView(instance, ref.current)}
        onMoveStart={(event) => event && noteMoved()}
        onMoveEnd={(_event, viewport) => leaveView(viewport)}
        nodeDragThreshold={0}
        defaultEdgeOptions={unselectable}
        proOptions={withoutAttribution}
        zIndexMode="manual"
        minZoom={0.01}
        maxZoom={3}
        panOnDrag={middleButton}
        panOnScroll
        selectionOnDrag={tool === 'select'}
        nodesDraggable={tool === 'select'}
        selectionMode={SelectionMode.Full}
        selectionKeyCode={null}
        multiSelectionKeyCode={addingKeys}
        deleteKeyCode={null}
        zoomOnDoubleClick={false}
        connectionMode={ConnectionMode.Loose}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elevateNodesOnSelect={false}
        disableKeyboardA11y
        tabIndex={0}
        aria-label={text('canvas:canvas')}
        aria-activedescendant={chosen.length === 1 && chosen[0] ? elementId(chosen[0].id) : undefined}
      >
        <Background gap={16} size={1} color="var(--grid)" />
        <Bands bands={bands} />
        <Ghosts />
        {!isEmpty && (
          <MiniMap
            className={css.minimap}
            nodeComponent={ZoneMark}
            ariaLabel={text('canvas:minimap')}
            pannable
            zoomable
            offsetScale={2}
          />
        )}
        <div className={css.foot} data-foot>
          <HintLine />
          <div className={css.footRow}>
            <Legend />
            <ZoomControls />
          </div>
        </div>
      </ReactFlow>
      {isEmpty && <EmptyState />}
      <Toolbar />
      <ConduitPicker />
    </div>
  );
}

/** The plant as a drawing: zones, assets and conduits, drawn and changed by hand. */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <Drawing />
    </ReactFlowProvider>
  );
}
