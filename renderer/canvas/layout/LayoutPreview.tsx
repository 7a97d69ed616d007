import { useStore as useFlow, ViewportPortal } from '@xyflow/react';
import { around, grown, type Rect } from '#shared/drawing/scene/geometry.ts';
import { useStore } from 'zustand';
import { layoutStore, type Ghost } from './layout-store.ts';
import css from './LayoutPreview.module.css';

/** More names than this cannot be read at once. */
const MANY_NAMES = 300;
const boxPath = ({ x, y, width, height }: Rect): string => `M${x} ${y}h${width}v${height}h${-width}z`;

function Boxes({ ghosts, kind }: { readonly ghosts: readonly Ghost[]; readonly kind: Ghost['kind'] }) {
  const boxes = ghosts.filter((ghost) => ghost.kind === kind).map(({ rect }) => boxPath(rect));
  return <path className={css[kind]} d={boxes.join('')} />;
}

/** Lines that stay lines from afar. */
function strokes(zoom: number) {
  const scale = Math.max(1, 0.7 / zoom);
  return { strokeWidth: 1.5 * scale, strokeDasharray: `${6 * scale} ${4 * scale}` };
}

/** Where everything would stand after an automatic layout, over the drawing as it is. */
export function LayoutPreview() {
  const layout = useStore(layoutStore);
  const zoom = useFlow(({ transform }) => transform[2]);
  if (layout.step !== 'shown') return null;
  const { ghosts, lines } = layout;
  const ground = grown(around(ghosts.map(({ rect }) => rect)), 20_000);
  const named = ghosts.filter(({ name }) => name !== '');
  return (
    <ViewportPortal>
      <svg className={css.preview} style={strokes(zoom)} aria-hidden data-testid="layout-preview">
        <path className={css.veil} d={boxPath(ground)} />
        <Boxes ghosts={ghosts} kind="zone" />
        <path className={css.line} d={lines.join('')} />
        <Boxes ghosts={ghosts} kind="asset" />
        <Boxes ghosts={ghosts} kind="external" />
        {named.length <= MANY_NAMES &&
          named.map(({ key, name, rect }) => (
            <text key={key} className={css.name} x={rect.x + 12} y={rect.y + 22}>
              {name}
            </text>
          ))}
      </svg>
    </ViewportPortal>
  );
}
