import { useText } from '#renderer/i18n/use-text.ts';
import { MiniMap, type MiniMapNodeProps } from '@xyflow/react';
import css from './Overview.module.css';

/** A zone or an external end in small; assets are too small to show. */
function Mark({ id, x, y, width, height, selected }: MiniMapNodeProps) {
  if (id.startsWith('asset:')) return null;
  return (
    <rect
      className={css.mark}
      data-selected={selected || undefined}
      x={x}
      y={y}
      width={width}
      height={height}
      rx={id.startsWith('zone:') ? 6 : height / 2}
    />
  );
}

/** The whole plant in small, with the part that is on screen; drag in it to go elsewhere. */
export function Overview() {
  const text = useText();
  return <MiniMap className={css.overview} nodeComponent={Mark} ariaLabel={text('canvas:minimap')} pannable zoomable />;
}
