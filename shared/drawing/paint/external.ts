import type { Pen } from '#shared/drawing/pen.ts';
import { centre } from '#shared/drawing/scene/geometry.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { isLegible, lineWidth, type Sight } from './sight.ts';

/** A point outside the SUC where a conduit ends. */
export function paintExternal(pen: Pen, item: SceneItem, sight: Sight): void {
  paintMark(pen, item, item.id, sight);
}

/** A mark beside the drawing with its name: where conduits end that lead on. */
export function paintMark(pen: Pen, { abs }: SceneItem, name: string, sight: Sight): void {
  const stroke = { ink: 'edge-strong', width: lineWidth(sight, 1.5), dash: 'dashed' } as const;
  pen.rect(abs, { fill: { ink: 'paper' }, stroke, radius: abs.height / 2 });
  const size = Math.min(Math.max(13, 9 / sight.zoom), abs.height * 0.6);
  if (isLegible(sight, size))
    pen.text(name, centre(abs), { size, ink: 'ink-2', align: 'middle', maxWidth: abs.width - 20 });
}
