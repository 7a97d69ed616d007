import type { Asset } from '#shared/model/asset.ts';
import { MAIN_DIAGRAM, placementId, plainPlace, type PlacedKind, type Placement } from '#shared/model/placement.ts';
import { purdueLevels, type Zone } from '#shared/model/zone.ts';

type Size = { readonly width: number; readonly height: number };
type Box = Size & { readonly kind: PlacedKind; readonly id: string };
type Placed = Box & { readonly x: number; readonly y: number };

const ASSET: Size = { width: 136, height: 44 };
const EXTERNAL: Size = { width: 220, height: 36 };
const HEAD = 32;
const PAD = 12;
const ASSET_GAP = 8;
const ZONE_GAP = 56;
const LEAST_ZONE: Size = { width: 360, height: 72 };

/** Boxes in rows from the left, a new row where the width is used up; gives the room that they take. */
function flow(boxes: readonly Box[], maxWidth: number, gap: number, top: number): { placed: Placed[]; size: Size } {
  let [x, y, rowHeight, width] = [PAD, top, 0, 0];
  const placed = boxes.map((box) => {
    if (x > PAD && x + box.width > maxWidth) [x, y, rowHeight] = [PAD, y + rowHeight + gap, 0];
    const at = { ...box, x, y };
    x += box.width + gap;
    rowHeight = Math.max(rowHeight, box.height);
    width = Math.max(width, at.x + box.width);
    return at;
  });
  return { placed, size: { width: width + PAD, height: boxes.length === 0 ? top : y + rowHeight + PAD } };
}

/** A width at which boxes of this total area make a block about twice as wide as high. */
function blockWidth(boxes: readonly Size[], gap: number): number {
  const area = boxes.reduce((sum, box) => sum + (box.width + gap) * (box.height + gap), 0);
  return Math.max(LEAST_ZONE.width, Math.ceil(Math.sqrt(area * 2)));
}

function placementOf({ kind, id, x, y, width, height }: Placed): Placement {
  const subject = { id: placementId(MAIN_DIAGRAM, kind, id), diagramId: MAIN_DIAGRAM, kind, subjectId: id };
  return { ...subject, x, y, width, height, ...plainPlace };
}

/** Where everything stands: assets in a grid, sub-zones below them, outermost zones in bands from Purdue level 5 down. */
export function layOutPlant(
  zones: readonly Zone[],
  assets: readonly Asset[],
  externals: readonly string[],
): Placement[] {
  const children = Map.groupBy(zones, (zone) => zone.parentId);
  const assetsIn = Map.groupBy(assets, (asset) => asset.zoneId);
  const placements: Placement[] = [];

  function boxOf(zone: Zone): Box {
    const own = (assetsIn.get(zone.id) ?? []).map(({ id }): Box => ({ kind: 'asset', id, ...ASSET }));
    const inner = (children.get(zone.id) ?? []).map(boxOf);
    const grid = flow(own, blockWidth(own, ASSET_GAP), ASSET_GAP, HEAD + PAD);
    const nested = flow(inner, blockWidth(inner, ZONE_GAP), ZONE_GAP, grid.size.height + PAD);
    placements.push(...[...grid.placed, ...nested.placed].map(placementOf));
    return {
      kind: 'zone',
      id: zone.id,
      width: Math.max(LEAST_ZONE.width, grid.size.width, nested.size.width),
      height: Math.max(LEAST_ZONE.height, nested.size.height),
    };
  }

  const outer = (children.get(null) ?? []).map((zone) => ({ zone, box: boxOf(zone) }));
  const maxWidth = blockWidth(
    outer.map(({ box }) => box),
    ZONE_GAP,
  );
  let top = 0;
  for (const level of [...purdueLevels].reverse()) {
    const band = outer.filter(({ zone }) => zone.purdueLevel === level).map(({ box }) => box);
    if (level === 'external') band.push(...externals.map((id): Box => ({ kind: 'external', id, ...EXTERNAL })));
    if (band.length === 0) continue;
    const { placed, size } = flow(band, maxWidth, ZONE_GAP, top);
    placements.push(...placed.map(placementOf));
    top = size.height + ZONE_GAP;
  }
  return placements;
}
