import type { Transaction } from '#shared/diff/transaction.ts';
import { placementId, type Placement } from '#shared/model/placement.ts';
import type { Command, CommandLabel } from './command.ts';
import { placeAll, type Place } from './place.ts';

/** What a hand does to a thing on a diagram besides moving it. */
type Hand = Pick<Placement, 'groupId' | 'isLocked' | 'layer'>;

/** Sets the same for things on a diagram; those that have no place yet get the one that is given. */
function handle(
  label: CommandLabel,
  diagramId: string,
  places: readonly Place[],
  handOf: (place: Place) => Partial<Hand>,
): Command {
  const put = (tx: Transaction, place: Place): void => {
    const id = placementId(diagramId, place.kind, place.subjectId);
    if (!tx.get('placement', id)) placeAll(diagramId, [place]).run(tx);
    const placement = tx.get('placement', id);
    if (placement) tx.put('placement', { ...placement, ...handOf(place) });
  };
  return { label, run: (tx) => places.forEach((place) => put(tx, place)) };
}

/** Makes things on a diagram one group: they are selected and moved together. */
export function group(diagramId: string, groupId: string, places: readonly Place[]): Command {
  return handle({ key: 'group', params: { count: places.length } }, diagramId, places, () => ({ groupId }));
}

/** Takes things out of their groups. */
export function ungroup(diagramId: string, places: readonly Place[]): Command {
  return handle({ key: 'ungroup', params: { count: places.length } }, diagramId, places, () => ({ groupId: null }));
}

/** Locks things where they stand, so that no hand moves or resizes them. */
export function lock(diagramId: string, places: readonly Place[]): Command {
  return handle({ key: 'lock', params: { count: places.length } }, diagramId, places, () => ({ isLocked: true }));
}

/** Lets locked things be moved and resized again. */
export function unlock(diagramId: string, places: readonly Place[]): Command {
  return handle({ key: 'unlock', params: { count: places.length } }, diagramId, places, () => ({ isLocked: false }));
}

/** A thing with the layer that it is to have. */
export type Layered = Place & Pick<Placement, 'layer'>;

/** Lays things on a diagram before or behind their like. */
export function setLayers(diagramId: string, things: readonly Layered[]): Command {
  const layers = new Map(things.map((thing) => [thing as Place, thing.layer]));
  return handle({ key: 'setLayers', params: { count: things.length } }, diagramId, things, (place) => ({
    layer: layers.get(place) ?? 0,
  }));
}
