import { assetSchema, type Asset } from '#shared/model/asset.ts';
import { endZoneId, type Conduit } from '#shared/model/conduit.ts';
import type { Model } from '#shared/model/model.ts';
import { assetsOf, called, conduitOf, zoneOf, type Fix } from './fix.ts';

const FIREWALL = 'firewall';

/** Puts a device that stands at the end of the conduit on its boundary, a firewall before others; else a new firewall. */
export const guardBoundary: Fix = (model, finding, { makeId, nameOf }) => {
  const conduit = conduitOf(model, finding);
  if (!conduit) return null;
  const gates = assetsOf(model, finding);
  const known = gates.find(({ type }) => type === FIREWALL) ?? gates[0];
  const device =
    known ?? assetSchema.parse({ id: makeId(), name: nameOf('firewall', {}), type: FIREWALL, conduitId: conduit.id });
  return {
    label: {
      key: known ? 'fix.putOnBoundary' : 'fix.addFirewall',
      params: { name: called(device), conduit: called(conduit) },
    },
    run(tx) {
      if (!known) tx.put('asset', device);
      tx.put('conduit', guardedBy(conduit, device));
    },
  };
};

/** Makes the one device that comes in over an outside network the boundary device of the one conduit that it ends. */
export const makeBoundaryDevice: Fix = (model, finding) => {
  const zone = zoneOf(model, finding);
  const [device, ...others] = assetsOf(model, finding);
  const conduits = zone ? outerConduits(model, zone.id) : [];
  const [conduit] = conduits;
  if (!device || !conduit || others.length > 0 || conduits.length > 1) return null;
  return {
    label: { key: 'fix.putOnBoundary', params: { name: called(device), conduit: called(conduit) } },
    run: (tx) => tx.put('conduit', guardedBy(conduit, device)),
  };
};

/** Takes devices that stand elsewhere off the conduit. */
export const takeOffBoundary: Fix = (model, finding) => {
  const conduit = conduitOf(model, finding);
  const gone = new Set(assetsOf(model, finding).map(({ id }) => id));
  if (!conduit || gone.size === 0) return null;
  const boundaryDeviceIds = conduit.boundaryDeviceIds.filter((id) => !gone.has(id));
  return {
    label: { key: 'fix.takeOffBoundary', params: { conduit: called(conduit) } },
    run: (tx) => tx.put('conduit', { ...conduit, boundaryDeviceIds }),
  };
};

function guardedBy(conduit: Conduit, { id }: Asset): Conduit {
  return { ...conduit, boundaryDeviceIds: [...new Set([...conduit.boundaryDeviceIds, id])] };
}

/** The conduits of a zone that go over a network which is not its own. */
function outerConduits({ conduit }: Model, zoneId: string): readonly Conduit[] {
  return [...conduit.values()].filter(
    ({ from, to, kind }) =>
      (endZoneId(from) === zoneId || endZoneId(to) === zoneId) &&
      (kind === 'wireless' || kind === 'remote-access' || typeof from !== 'string' || typeof to !== 'string'),
  );
}
