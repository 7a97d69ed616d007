import type { Pen } from '#shared/drawing/pen.ts';
import type { Rect } from '#shared/drawing/scene/geometry.ts';
import type { PagesPlan } from './plan-pages.ts';
import type { Say } from '#shared/drawing/seeing/say.ts';

/** What the title block says of where a drawing comes from; an empty text is left out. */
export type SheetMeta = {
  readonly plant: string;
  readonly site: string;
  readonly diagram: string;
  /** The day it was drawn, `YYYY-MM-DD`. */
  readonly date: string;
  readonly appVersion: string;
  readonly catalogVersion: string;
  /** What the plant's contents were, as the first digits of their SHA-256; null where nobody knows. */
  readonly digest: string | null;
};

/** What a page says of itself. `scale` is null where nothing is drawn to scale. */
export type PageFacts = {
  readonly number: number;
  readonly of: number;
  readonly scale: number | null;
  readonly tiles: PagesPlan['tiles'];
  readonly tile: { readonly column: number; readonly row: number } | null;
};

const ROW = 31;
export const TITLE_HEIGHT = 2 * ROW;
const PAD = 8;
const LABEL = 7.5;
const hair = { ink: 'edge-strong', width: 0.75 } as const;

type Cell = { readonly label: string; readonly value: string; readonly isMain?: boolean };
/** The columns from the left, each with its share of the width. */
type Column = { readonly share: number; readonly cells: readonly [Cell, Cell] };

function columnsOf(meta: SheetMeta, { scale }: PageFacts, say: Say): Column[] {
  const digest = meta.digest === null ? [] : [meta.digest.slice(0, 8)];
  const made = [say('paper:madeWith', { version: meta.appVersion }), ...digest].join(' · ');
  return [
    {
      share: 0.34,
      cells: [
        { label: say('paper:plant'), value: meta.plant, isMain: true },
        { label: say('paper:site'), value: meta.site },
      ],
    },
    {
      share: 0.26,
      cells: [
        { label: say('paper:diagram'), value: meta.diagram, isMain: true },
        { label: say('paper:version'), value: made },
      ],
    },
    {
      share: 0.14,
      cells: [
        { label: say('paper:date'), value: meta.date },
        { label: say('paper:catalog'), value: meta.catalogVersion },
      ],
    },
    {
      share: 0.1,
      cells: [
        { label: say('paper:scale'), value: scale === null ? '–' : `${Math.round(scale * 100)} %` },
        { label: say('paper:language.label'), value: say('paper:language.name') },
      ],
    },
  ];
}

function paintCell(pen: Pen, { label, value, isMain = false }: Cell, { x, y, width }: Rect): void {
  const maxWidth = width - 2 * PAD;
  pen.text(label, { x: x + PAD, y: y + 9 }, { size: LABEL, ink: 'ink-3', maxWidth });
  const size = isMain ? 12 : 10;
  pen.text(value || '–', { x: x + PAD, y: y + 21 }, { size, ink: 'ink', isStrong: isMain, maxWidth });
}

/** A small picture of the tiles, with the one of this page filled. */
function paintTiles(pen: Pen, { tiles, tile }: PageFacts, { x, y, width, height }: Rect): void {
  if (!tiles) return;
  const side = Math.min(width / tiles.columns / 1.4, height / tiles.rows);
  const [wide, high] = [side * 1.4, side];
  for (let row = 0; row < tiles.rows; row += 1)
    for (let column = 0; column < tiles.columns; column += 1) {
      const isThis = tile === null || (tile.column === column && tile.row === row);
      pen.rect(
        { x: x + width - (tiles.columns - column) * wide, y: y + row * high, width: wide, height: high },
        { fill: { ink: isThis ? 'accent' : 'surface' }, stroke: { ink: 'edge-strong', width: 0.75 } },
      );
    }
}

/** Draws the block at the foot of a page: what plant this is, of what day and version, and which page of how many. */
export function paintTitleBlock(
  pen: Pen,
  rect: Rect,
  { meta, facts, say }: { meta: SheetMeta; facts: PageFacts; say: Say },
) {
  pen.rect(rect, { fill: { ink: 'surface' }, stroke: hair });
  const rule = (from: { x: number; y: number }, to: { x: number; y: number }) => pen.line([from, to], hair);
  let { x } = rect;
  for (const { share, cells } of columnsOf(meta, facts, say)) {
    const width = rect.width * share;
    cells.forEach((cell, row) => paintCell(pen, cell, { x, y: rect.y + row * ROW, width, height: ROW }));
    x += width;
    rule({ x, y: rect.y }, { x, y: rect.y + TITLE_HEIGHT });
  }
  rule({ x: rect.x, y: rect.y + ROW }, { x, y: rect.y + ROW });
  const last = { x, y: rect.y, width: rect.x + rect.width - x, height: ROW };
  paintCell(pen, { label: say('paper:page'), value: say('paper:pageOf', { page: facts.number, of: facts.of }) }, last);
  paintTiles(pen, facts, { x: x + PAD, y: rect.y + ROW, width: last.width - 2 * PAD, height: ROW - PAD });
}
