import type { Picture } from '#shared/drawing/picture.ts';
import { bottom, type Rect } from '#shared/drawing/scene/geometry.ts';
import { boundsOfPicture } from './bounds.ts';
import { flowLegend, type LegendFlow } from './flow-legend.ts';
import type { LegendGroup } from '#shared/drawing/legend/entry.ts';
import type { Page, PagePen } from './page.ts';
import { paintDrawing, paintSeams, paintTileMap } from './paint-drawing.ts';
import { paintLegend } from './paint-legend.ts';
import { planPages, type DrawingPlan, type PagesPlan, type PaperChoice } from './plan-pages.ts';
import type { Say } from '#shared/drawing/seeing/say.ts';
import { paginate, paintTables, type SheetTable } from './table-pages.ts';
import { paintTitleBlock, TITLE_HEIGHT, type SheetMeta } from './title-block.ts';

/** What of a plant is drawn, and what is around it. */
export type SheetChoice = PaperChoice & {
  /** Scene keys and `conduit:ID` of what is drawn; null for all of it. */
  readonly chosen: ReadonlySet<string> | null;
  /** The part of the drawing that is shown; null for all of it. */
  readonly area: Rect | null;
  /** Whether there is a title block; without one the drawing stands alone, as on a slide. */
  readonly hasTitle: boolean;
  /** What the signs mean; empty for no legend. */
  readonly legend: readonly LegendGroup[];
  /** Lists on pages of their own; they need a paper. */
  readonly tables: readonly SheetTable[];
};
export type SheetContent = { readonly meta: SheetMeta; readonly say: Say };

/** A legend that takes more of a page than this stands on a page of its own. */
const MOST_OF_PAGE = 0.34;
/** The room for the name of a Purdue level, in canvas units. */
const BAND_NAME = 56;
const EMPTY: Rect = { x: 0, y: 0, width: 400, height: 200 };
const NO_LEGEND: LegendFlow = { height: 0, parts: [] };

type Sheet = {
  readonly picture: Picture;
  readonly choice: SheetChoice;
  readonly content: SheetContent;
  readonly plan: PagesPlan;
};
type Body = { readonly drawing: DrawingPlan | null; paint(pen: PagePen): void };

function pageOf({ choice, content, plan }: Sheet, body: Body, number: number, of: number): Page {
  const { size, inner } = plan;
  return {
    paper: choice.paper,
    ...size,
    paint(pen) {
      pen.rect({ x: 0, y: 0, ...size }, { fill: { ink: 'paper' } });
      body.paint(pen);
      if (!choice.hasTitle) return;
      const facts = {
        number,
        of,
        scale: body.drawing?.scale ?? null,
        tiles: plan.tiles,
        tile: body.drawing?.tile ?? null,
      };
      const block = { ...inner, y: bottom(inner) - TITLE_HEIGHT, height: TITLE_HEIGHT };
      paintTitleBlock(pen, block, { ...content, facts: { ...facts, tiles: facts.scale === null ? null : plan.tiles } });
      pen.rect(inner, { stroke: { ink: 'edge-strong', width: 1.25 } });
    },
  };
}

function drawingBody(sheet: Sheet, drawing: DrawingPlan, legend: LegendFlow): Body {
  const { picture, choice, content, plan } = sheet;
  return {
    drawing,
    paint(pen) {
      paintDrawing(pen, picture, drawing, choice.chosen);
      const [overview, ...tiles] = plan.drawings;
      if (plan.tiles && overview === drawing) paintTileMap(pen, overview, tiles, 2);
      if (plan.tiles) paintSeams(pen, drawing, { tiles: plan.tiles, say: content.say, first: 2 });
      if (drawing.tile === null) paintLegend(pen, legend, { x: drawing.frame.x, y: bottom(drawing.frame) });
    },
  };
}

/** The room for tables and for a legend of its own: everything but the title block. */
function listArea({ inner }: PagesPlan, hasTitle: boolean): Rect {
  return { ...inner, height: inner.height - (hasTitle ? TITLE_HEIGHT : 0) };
}

function listBodies({ choice, plan }: Sheet, legend: LegendFlow | null): Body[] {
  const area = listArea(plan, choice.hasTitle);
  const pages = choice.paper === 'fit' ? [] : paginate(choice.tables, area);
  const tables = pages.map((pieces): Body => ({ drawing: null, paint: (pen) => paintTables(pen, pieces, area) }));
  return legend ? [{ drawing: null, paint: (pen) => paintLegend(pen, legend, area) }, ...tables] : tables;
}

/** The bounds of what is drawn, with room at the left for the names of the Purdue levels. */
function withBandNames(picture: Picture, chosen: ReadonlySet<string> | null): Rect {
  const bounds = boundsOfPicture(picture, chosen);
  const room = chosen === null && picture.bands.length > 0 && bounds.width > 0 ? BAND_NAME : 0;
  return { ...bounds, x: bounds.x - room, width: bounds.width + room };
}

/**
 * The pages of a drawing (ZCR 6.3): the plant, or what is chosen of it, on one page or split over several, each with a
 * title block, with a legend and lists. The same input gives the same pages.
 */
export function sheetOf(picture: Picture, content: SheetContent, choice: SheetChoice): readonly Page[] {
  const bounds = choice.area ?? withBandNames(picture, choice.chosen);
  const title = choice.hasTitle ? TITLE_HEIGHT : 0;
  const isOnItsOwn = (height: number, width: number) => choice.paper !== 'fit' && height > width * MOST_OF_PAGE;
  const plan = planPages(bounds.width > 0 && bounds.height > 0 ? bounds : EMPTY, choice, (width) => {
    const { height } = flowLegend(choice.legend, width);
    return { below: title + (isOnItsOwn(height, width) ? 0 : height), belowTiles: title };
  });
  const sheet = { picture, choice, content, plan };
  const legend = flowLegend(choice.legend, plan.inner.width);
  const isApart = isOnItsOwn(legend.height, plan.inner.width);
  const bodies = [
    ...plan.drawings.map((drawing) => drawingBody(sheet, drawing, isApart ? NO_LEGEND : legend)),
    ...listBodies(sheet, isApart ? legend : null),
  ];
  return bodies.map((body, index) => pageOf(sheet, body, index + 1, bodies.length));
}
