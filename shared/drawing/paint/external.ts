import type { Pen } from '#shared/drawing/pen.ts';
import { centre, grown } from '#shared/drawing/scene/geometry.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { wrapText } from '#shared/drawing/scene/wrap.ts';
import { legibleSize, lineWidth, type Sight } from './sight.ts';

const NAME = 13;
/** A mark grows so much with distance: what lies beside it is not far. */
const MOST_GROWTH = 2;

/** A point outside the SUC where a conduit ends. */
export function paintExternal(pen: Pen, item: SceneItem, sight: Sight): void {
  paintMark(pen, item, item.id, sight);
}

/** A mark beside the drawing with its name: where conduits end that lead on. */
export function paintMark(pen: Pen, { abs }: SceneItem, name: string, sight: Sight): void {
  const size = legibleSize(sight, NAME, MOST_GROWTH);
  const scale = (size ?? NAME) / NAME;
  const box = grown(abs, ((scale - 1) * abs.height) / 2);
  const stroke = { ink: 'edge-strong', width: lineWidth(sight, 1.5), dash: 'dashed' } as const;
  pen.rect(box, { fill: { ink: 'paper' }, stroke, radius: box.height / 2 });
  if (size === null) return;
  const [first, second] = wrapText(name, size, box.width - size, 2);
  const lines = [first ?? '', ...(second ? [second] : [])];
  const [height, middle] = [size * 1.2, centre(abs)];
  lines.forEach((line, index) => {
    const y = middle.y + (index - (lines.length - 1) / 2) * height;
    pen.text(line, { x: middle.x, y }, { size, ink: 'ink-2', align: 'middle' });
  });
}
