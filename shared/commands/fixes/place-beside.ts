import type { Transaction } from '#shared/diff/transaction.ts';
import { placementId, plainPlace, type Placement } from '#shared/model/placement.ts';
import type { Zone } from '#shared/model/zone.ts';

/** Canvas units between two zones. */
const GAP = 64;
const SIZE = { width: 224, height: 104 };

/** Shows a new zone on every diagram of a part of the plant that shows another one by name. */
export function showWith(tx: Transaction, neighbour: Zone, made: Zone): void {
  for (const diagram of tx.all('diagram'))
    if (diagram.zoneIds.includes(neighbour.id))
      tx.put('diagram', { ...diagram, zoneIds: [...diagram.zoneIds, made.id] });
}

/**
 * Gives a new zone a place to the right of another one, on every diagram that the other one stands on, where nothing is
 * in the way. Inside another zone, and where nothing was placed by hand, the drawing finds the place.
 */
export function placeBeside(tx: Transaction, neighbour: Zone, made: Zone): void {
  if (neighbour.parentId !== null || made.parentId !== null) return;
  const places = tx.all('placement');
  for (const beside of places) {
    if (beside.kind !== 'zone' || beside.subjectId !== neighbour.id) continue;
    const { diagramId, y, height } = beside;
    const others = places.filter((one) => one.diagramId === diagramId && isOnTop(tx, one));
    const rect = { x: beside.x + beside.width + GAP, y, width: SIZE.width, height: Math.max(height, SIZE.height) };
    const id = placementId(diagramId, 'zone', made.id);
    tx.put('placement', {
      ...plainPlace,
      ...freeToTheRight(rect, others),
      id,
      diagramId,
      kind: 'zone',
      subjectId: made.id,
    });
  }
}

type Rect = Pick<Placement, 'x' | 'y' | 'width' | 'height'>;

/** Whether something lies directly on the diagram. */
function isOnTop(tx: Transaction, { kind, subjectId }: Placement): boolean {
  if (kind === 'zone') return tx.get('zone', subjectId)?.parentId === null;
  return kind !== 'asset' || tx.get('asset', subjectId)?.zoneId === null;
}

function freeToTheRight(wish: Rect, others: readonly Rect[]): Rect {
  let spot = wish;
  for (const other of others.toSorted((a, b) => a.x - b.x))
    if (overlap(spot, other)) spot = { ...spot, x: other.x + other.width + GAP };
  return spot;
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
