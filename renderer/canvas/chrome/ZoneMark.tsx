import type { MiniMapNodeProps } from '@xyflow/react';
import css from './ZoneMark.module.css';

/** A zone in the overview; assets are too small to show there. */
export function ZoneMark({ id, x, y, width, height, selected }: MiniMapNodeProps) {
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
