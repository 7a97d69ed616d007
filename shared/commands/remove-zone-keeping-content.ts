import type { Transaction } from '#shared/diff/transaction.ts';
import type { ConduitEnd } from '#shared/model/conduit.ts';
import { SUC_ID } from '#shared/model/suc.ts';
import type { Zone } from '#shared/model/zone.ts';
import type { Command } from './command.ts';
import { removeEntities, type EntityRef } from './remove-entities.ts';

/** Zones and assets go to the zone around; gives what went, as placements name it. */
function moveContent(tx: Transaction, { id, parentId }: Zone): Set<string> {
  const moved = new Set<string>();
  for (const zone of tx.all('zone'))
    if (zone.parentId === id) {
      tx.put('zone', { ...zone, parentId });
      moved.add(`zone:${zone.id}`);
    }
  for (const asset of tx.all('asset'))
    if (asset.zoneId === id) {
      tx.put('asset', { ...asset, zoneId: parentId });
      moved.add(`asset:${asset.id}`);
    }
  return moved;
}

/** What stood in the zone stays where it is on every diagram: its place counts from the zone around now. */
function movePlaces(tx: Transaction, zoneId: string, moved: ReadonlySet<string>): void {
  const placements = tx.all('placement');
  const origins = new Map(
    placements.flatMap((one) =>
      one.kind === 'zone' && one.subjectId === zoneId ? [[one.diagramId, one] as const] : [],
    ),
  );
  for (const place of placements) {
    const origin = moved.has(`${place.kind}:${place.subjectId}`) ? origins.get(place.diagramId) : undefined;
    if (origin) tx.put('placement', { ...place, x: place.x + origin.x, y: place.y + origin.y });
  }
}

/** Conduits of the zone end at the zone around it; one that would join that zone with itself goes. */
function moveConduits(tx: Transaction, { id, parentId }: Zone): void {
  if (parentId === null) return;
  const endOf = (end: ConduitEnd): ConduitEnd => (end === id ? parentId : end);
  for (const conduit of tx.all('conduit')) {
    const [from, to] = [endOf(conduit.from), endOf(conduit.to)];
    const isInside = from === to && typeof from === 'string';
    if (!isInside && (from !== conduit.from || to !== conduit.to)) tx.put('conduit', { ...conduit, from, to });
  }
}

/** Ways into the SUC that led to the zone lead to the zone around it. */
function moveAccessPoints(tx: Transaction, { id, parentId }: Zone): void {
  const suc = tx.get('suc', SUC_ID);
  if (!suc?.accessPoints.some(({ zoneId }) => zoneId === id)) return;
  const accessPoints = suc.accessPoints.map((point) => (point.zoneId === id ? { ...point, zoneId: parentId } : point));
  tx.put('suc', { ...suc, accessPoints });
}

/** A diagram that showed the zone shows what was in it instead. */
function showContent(tx: Transaction, zoneId: string, inner: readonly string[]): void {
  for (const diagram of tx.all('diagram')) {
    if (!diagram.zoneIds.includes(zoneId)) continue;
    const zoneIds = diagram.zoneIds.flatMap((id) => (id === zoneId ? inner : [id]));
    if (zoneIds.length > 0) tx.put('diagram', { ...diagram, zoneIds: [...new Set(zoneIds)] });
  }
}

function removeKeepingContent(tx: Transaction, zoneId: string): void {
  const zone = tx.get('zone', zoneId);
  if (!zone) return;
  const moved = moveContent(tx, zone);
  movePlaces(tx, zoneId, moved);
  showContent(
    tx,
    zoneId,
    [...moved].flatMap((key) => (key.startsWith('zone:') ? [key.slice('zone:'.length)] : [])),
  );
  moveConduits(tx, zone);
  moveAccessPoints(tx, zone);
  removeEntities([{ kind: 'zone', id: zoneId }]).run(tx);
}

/**
 * Removes zones and what is said of them, but not what lies in them: that goes to the zone around, or to none, and stays
 * where it stands on every diagram. Conduits end at the zone around instead; where there is none they go. Whatever else
 * is named is removed as always.
 */
export function removeZonesKeepingContent(refs: readonly EntityRef[]): Command {
  const others = refs.filter(({ kind }) => kind !== 'zone');
  const { label } = removeEntities(refs);
  return {
    label,
    run(tx) {
      removeEntities(others).run(tx);
      for (const { kind, id } of refs) if (kind === 'zone') removeKeepingContent(tx, id);
    },
  };
}
