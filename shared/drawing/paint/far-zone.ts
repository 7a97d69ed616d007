import type { Pen } from '#shared/drawing/pen.ts';
import type { OverlayMark, Picture, SubjectMarks } from '#shared/drawing/picture.ts';
import type { Point, Rect } from '#shared/drawing/scene/geometry.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { textWidth } from '#shared/drawing/scene/text-width.ts';
import { halvesOf } from '#shared/drawing/scene/wrap.ts';
import type { SymbolName } from '#shared/drawing/symbols/symbols.ts';
import type { Zone } from '#shared/model/zone.ts';
import { paintLevels } from './badge.ts';
import { isLegible, type Sight } from './sight.ts';

/** The least that a zone's name is to be on the screen, in pixels; on a projector larger. */
const NAME = 13;
/** Two rows are worth letters of this size. */
const LEAST_OF_TWO = 9;
/** Down to this size a name is made smaller rather than cut; from there it may want so much more room than there is. */
const LEAST_WHOLE = 6;
const MOST_WIDENING = 1.25;
/** Room for the levels beside the name, where there is none below it, in letters. */
const LEAST_BESIDE = 3;
/** How high lines are, in letters: of a name in two lines, and of everything else. */
const NAME_LINE = 1.15;
/** How large the overlay's words are beside a name, beside its letters. */
const BESIDE = 0.8;
const LINE = 1.5;
/** A second line is taken where it makes letters so much larger. */
const WORTH_A_LINE = 1.12;

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
  const width = Math.min(most, textWidth(text, size * BESIDE));
  pen.text(text, end, { size: size * BESIDE, ink: 'ink', align: 'right', maxWidth: width });
  return width + size * 0.5;
}

/** Room for a name, and how wide, in letters, the overlay's words are that go with it; null for no overlay. */
type Box = { readonly width: number; readonly height: number; readonly overlay: number | null };
type NameFit = { readonly lines: readonly string[]; readonly size: number };

/** The letters of a name in a box: in one line, or in two where that makes it larger or keeps its end. */
function fitName(name: string, { width, height, overlay }: Box, { zoom, letters }: Sight): NameFit {
  const wish = (NAME * letters ** 1.5) / zoom;
  const withLevels = height / (2 * LINE + 0.1);
  const hasTwo = withLevels * zoom >= LEAST_OF_TWO * letters;
  const most = Math.min(wish, hasTwo ? withLevels : height * 0.5);
  const beside = hasTwo || overlay === null ? 0 : overlay * BESIDE + 0.5;
  const fitting = width / (textWidth(name, 1) + beside);
  if (fitting >= most) return { lines: [name], size: most };
  const halves = halvesOf(name);
  const widest = Math.max(...halves.map((half) => textWidth(half, 1)));
  const withRow = height / (2 * NAME_LINE + 0.3 + LINE);
  const hasRow = overlay !== null || withRow * zoom >= LEAST_OF_TWO * letters;
  const double = Math.min(wish, hasRow ? withRow : height / (2 * NAME_LINE + 0.3), width / widest);
  if (halves.length > 1 && double > fitting * WORTH_A_LINE) return { lines: halves, size: double };
  const least = Math.min((LEAST_WHOLE * letters) / zoom, fitting * MOST_WIDENING);
  return { lines: [name], size: Math.min(most, Math.max(fitting, least)) };
}

/** What is painted of a zone from afar, and how far its risk at the left and its finding at the right reach into it. */
type FarZone = {
  readonly zone: Zone;
  readonly marks: SubjectMarks | undefined;
  readonly sight: Sight;
  readonly inset: number;
  readonly corner: number;
};

/** A zone seen from afar: its name in letters that can still be read, and below it, while there is room, its security levels, what the overlay says, and what it holds. */
export function paintFarZone(pen: Pen, picture: Picture, item: SceneItem, far: FarZone): void {
  const { zone, marks, sight, inset, corner } = far;
  const { abs } = item;
  if (!isLegible(sight, abs.height * 0.5)) return;
  const overlay = picture.overlay?.get(item.key);
  const name = zone.name || picture.words.unnamed;
  const width = abs.width - inset - 8;
  const height = ownHeight(picture, item);
  const nameWidth = Math.min(width, abs.width - inset - 4 - corner);
  const { lines, size } = fitName(
    name,
    { width: nameWidth, height, overlay: overlay ? textWidth(overlay.text, 1) : null },
    sight,
  );
  if (!isLegible(sight, size)) return;
  const line = size * LINE;
  const nameHeight = lines.length > 1 ? size * NAME_LINE * 2 : line;
  const more = Math.min(2, Math.max(0, Math.floor((height - size * 0.05 - nameHeight) / line)));
  const top = more === 0 ? (height - nameHeight) / 2 : Math.min(size * 0.2, (height - nameHeight) / 2);
  const start = abs.x + inset + 4;
  const isAlone = more === 0 && lines.length === 1;
  const end = { x: start + width, y: abs.y + height / 2 };
  const beside = isAlone && overlay ? paintBeside(pen, overlay, end, { size, most: width / 2 }) : 0;
  lines.forEach((words, index) => {
    const y = abs.y + top + (nameHeight / lines.length) * (index + 0.5);
    pen.text(
      words,
      { x: start, y },
      { size, ink: 'ink', isStrong: true, maxWidth: Math.min(nameWidth, width - beside) },
    );
  });
  const after = isAlone ? textWidth(name, size) + size : 0;
  if (more === 0 && (!isAlone || overlay || width - after < size * LEAST_BESIDE)) return;
  const y = abs.y + top + (more > 0 ? nameHeight + line / 2 : nameHeight / 2);
  const at = { x: start + after, y };
  if (overlay) pen.text(overlay.text, at, { size: size * 0.9, ink: 'ink', maxWidth: width });
  else paintLevels(pen, marks, at, { size: size * 0.82, width: width - after, words: picture.words });
  if (more > 1) paintAssets(pen, picture, item.key, { x: start, y: y + line / 2, width, height: line }, size * 0.8);
}
