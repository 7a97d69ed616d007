import { conduitSchema, type Conduit, type ConduitKind } from '#shared/model/conduit.ts';
import type { Zone, ZoneKind } from '#shared/model/zone.ts';
import { forgetPlaces } from './forget-places.ts';
import { placeBeside, showWith } from './place-beside.ts';
import { assetsOf, called, zoneOf, type Fix, type FixTools } from './fix.ts';

/** How the new zone is joined to the one that it came from; null: not at all, the way between them is to be thought about. */
const joins: Partial<Record<ZoneKind, ConduitKind>> = {
  safety: 'wired',
  temporary: 'wired',
  wireless: 'wireless',
  'remote-access': 'wired',
};

/** Moves the assets that do not belong into a new zone of a kind beside the old one, and joins the two where that is right. */
export function splitZone(kind: ZoneKind): Fix {
  return (model, finding, tools) => {
    const zone = zoneOf(model, finding);
    const moved = assetsOf(model, finding).filter(({ zoneId }) => zoneId === zone?.id);
    if (!zone || moved.length === 0) return null;
    const made = newZone(zone, kind, tools);
    const conduit = newConduit(zone, made, tools);
    return {
      label: { key: `fix.${ownZones.has(kind) ? 'ownZone' : 'splitZone'}`, params: { name: called(zone) } },
      run(tx) {
        tx.put('zone', made);
        showWith(tx, zone, made);
        placeBeside(tx, zone, made);
        for (const asset of moved) tx.put('asset', { ...asset, zoneId: made.id });
        forgetPlaces(tx, 'asset', new Set(moved.map(({ id }) => id)));
        if (conduit) tx.put('conduit', conduit);
      },
    };
  };
}

/** Kinds of zone that devices get because of how they are connected. */
const ownZones: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['temporary', 'wireless', 'remote-access']);

const levels: Partial<Record<ZoneKind, Zone['purdueLevel']>> = { business: '4', control: null };

function newZone(zone: Zone, kind: ZoneKind, { makeId, nameOf }: FixTools): Zone {
  const level = levels[kind];
  return {
    ...zone,
    id: makeId(),
    name: nameOf(kind, { name: called(zone) }),
    code: '',
    kind,
    purdueLevel: level === undefined ? zone.purdueLevel : level,
    parentId: zone.inScope ? zone.parentId : null,
    inScope: true,
    logicalBoundary: '',
    physicalBoundary: '',
    slTarget: null,
    slAchieved: null,
    description: '',
  };
}

function newConduit(from: Zone, to: Zone, { makeId, nameOf }: FixTools): Conduit | null {
  const kind = joins[to.kind];
  if (kind === undefined) return null;
  const name = nameOf('conduit', { from: called(from), to: to.name });
  return conduitSchema.parse({ id: makeId(), name, from: from.id, to: to.id, kind });
}
