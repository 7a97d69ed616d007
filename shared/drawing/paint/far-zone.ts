import type { Pen } from '#shared/drawing/pen.ts';
import type { OverlayMark, Picture, SubjectMarks } from '#shared/drawing/picture.ts';
import type { Point, Rect } from '#shared/drawing/scene/geometry.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { textWidth } from '#shared/drawing/scene/text-width.ts';
import type { SymbolName } from '#shared/drawing/symbols/symbols.ts';
import type { Zone } from '#shared/model/zone.ts';
import { paintLevels } from './badge.ts';
import { isLegible, type Sight } from './sight.ts';

/** Sizes on the screen, in pixels; on a projector larger. */
const NAME = 13;
/** Two rows are worth letters of this size. */
const LEAST_OF_TWO = 9;
const MOST_WIDENING = 1.25;
/** Room for the levels beside the name, where there is none below it, in letters. */
const LEAST_BESIDE = 3;

/** From a zone's top to the first zone in it, else to its bottom: where a zone seen from afar writes its name. */
function ownHeight({ scene }: Picture, { key, abs }: SceneItem): number {
  let height = abs.height;
  for (const inner of scene.content.get(key) ?? []) {
    const item = scene.items.get(inner);
    if (item?.kind === 'zone') height = Math.min(height, item.rect.y);
  }
  return height;
}

/** How many assets a zone has of each symbol. */
function assetCounts({ scene, assets, symbolOf }: Picture, key: string): [SymbolName, number][] {
  const counts = new Map<SymbolName, number>();
  for (const inner of scene.content.get(key) ?? []) {
    const asset = inner.startsWith('asset:') ? assets.get(inner.slice('asset:'.length)) : undefined;
    if (!asset) continue;
    const symbol = symbolOf(asset.type);
    counts.set(symbol, (counts.get(symbol) ?? 0) + asset.count);
  }
  return [...counts];
}

/** What a zone holds, in a row of symbols with their numbers, as many as fit. */
function paintAssets(pen: Pen, picture: Picture, key: string, room: Rect, size: number): void {
  let x = room.x;
  for (const [symbol, count] of assetCounts(picture, key)) {
    const text = count > 1 ? picture.words.count(count) : '';
    const width = size * 1.5 + (text === '' ? 0 : textWidth(text, size) + size * 0.3);
    if (x + width > room.x + room.width) return;
    pen.symbol(symbol, { x, y: room.y + (room.height - size * 1.4) / 2 }, size * 1.4, 'ink-2');
    if (text !== '') pen.text(text, { x: x + size * 1.6, y: room.y + room.height / 2 }, { size, ink: 'ink-2' });
    x += width + size * 0.8;
  }
}

/** What the overlay says in a zone that has room for one row only, at its right end. Gives how wide it is. */
function paintBeside(
  pen: Pen,
  { text }: OverlayMark,
  end: Point,
  { size, most }: { size: number; most: number },
): number {
  const width = Math.min(most, textWidth(text, size * 0.8));
  pen.text(text, end, { size: size * 0.8, ink: 'ink', align: 'right', maxWidth: width });
  return width + size * 0.5;
}

/** A zone seen from afar: its name in letters that can still be read, and below it, while there is room, its security levels, what the overlay says, and what it holds. */
export function paintFarZone(
  pen: Pen,
  picture: Picture,
  item: SceneItem,
  { zone, marks, sight, inset }: { zone: Zone; marks: SubjectMarks | undefined; sight: Sight; inset: number },
): void {
  const { abs } = item;
  const overlay = picture.overlay?.get(item.key);
  const name = zone.name || picture.words.unnamed;
  const width = abs.width - inset - 8;
  const height = ownHeight(picture, item);
  const wish = (NAME * sight.letters) / sight.zoom;
  const twoRows = height / 3.1;
  const most = twoRows * sight.zoom >= LEAST_OF_TWO ? twoRows : height * 0.5;
  const size = Math.min(wish, most, (width * MOST_WIDENING) / textWidth(name, 1));
  if (!isLegible(sight, size)) return;
  const line = size * 1.5;
  const rows = Math.min(3, Math.max(1, Math.floor((height - size * 0.3) / line)));
  let y = abs.y + (rows === 1 ? height / 2 : Math.min(size * 0.2 + line / 2, height / 2));
  const start = abs.x + inset + 4;
  const beside =
    rows < 2 && overlay ? paintBeside(pen, overlay, { x: start + width, y }, { size, most: width / 2 }) : 0;
  pen.text(name, { x: start, y }, { size, ink: 'ink', isStrong: true, maxWidth: width - beside });
  const after = rows < 2 ? textWidth(name, size) + size : 0;
  if (rows < 2 && (overlay || width - after < size * LEAST_BESIDE)) return;
  if (rows > 1) y += line;
  const at = { x: start + after, y };
  if (overlay) pen.text(overlay.text, at, { size: size * 0.9, ink: 'ink', maxWidth: width });
  else paintLevels(pen, marks, at, { size: size * 0.82, width: width - after, words: picture.words });
  if (rows < 3) return;
  paintAssets(pen, picture, item.key, { x: start, y: y + line / 2, width, height: line }, size * 0.8);
}
