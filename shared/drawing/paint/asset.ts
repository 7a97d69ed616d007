import type { Pen } from '#shared/drawing/pen.ts';
import type { Picture } from '#shared/drawing/picture.ts';
import { right } from '#shared/drawing/scene/geometry.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { wrapText } from '#shared/drawing/scene/wrap.ts';
import { paintFinding } from './badge.ts';
import { isLegible, type Sight } from './sight.ts';

const NAME = 11.5;
const LINE = 14;
const SYMBOL = 20;

/** An asset: the symbol of its type, its name, and how many there are. */
export function paintAsset(pen: Pen, picture: Picture, { abs, id, key }: SceneItem, sight: Sight): void {
  const asset = picture.assets.get(id);
  if (!asset) return;
  const middle = abs.y + abs.height / 2;
  pen.symbol(picture.symbolOf(asset.type), { x: abs.x + 6, y: middle - SYMBOL / 2 }, SYMBOL, 'ink-2');
  paintFinding(pen, picture.marks.get(key)?.finding ?? null, { x: abs.x + 25, y: middle - 9 }, 9);
  if (!isLegible(sight, NAME)) return;
  const start = abs.x + 33;
  const count = asset.count > 1 ? picture.words.count(asset.count) : '';
  const name = wrapText(asset.name || picture.words.unnamed, NAME, right(abs) - start - 5, count === '' ? 2 : 1);
  const lines = count === '' ? name : [...name, count];
  lines.forEach((line, index) => {
    const y = middle + (index - (lines.length - 1) / 2) * LINE;
    const isCount = count !== '' && index === lines.length - 1;
    pen.text(
      line,
      { x: start, y },
      { size: NAME, ink: isCount || asset.name === '' ? 'ink-2' : 'ink', isSlanted: asset.name === '' },
    );
  });
}
