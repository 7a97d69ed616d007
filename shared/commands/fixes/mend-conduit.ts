import { channelSchema } from '#shared/model/channel.ts';
import { endZoneId, type Conduit } from '#shared/model/conduit.ts';
import { sucOf, type Model } from '#shared/model/model.ts';
import { isZoneOutside } from '#shared/model/zone.ts';
import { called, conduitOf, type Fix } from './fix.ts';

/** Adds a channel of which nothing is said yet. */
export const addChannel: Fix = (model, finding, { makeId }) => {
  const conduit = conduitOf(model, finding);
  if (!conduit) return null;
  return {
    label: { key: 'fix.addChannel', params: { conduit: called(conduit) } },
    run: (tx) => tx.put('channel', channelSchema.parse({ id: makeId(), conduitId: conduit.id })),
  };
};

/** Removes a channel. */
export const removeChannel: Fix = ({ channel, conduit }, { subject }) => {
  const found = subject.kind === 'channel' ? channel.get(subject.id) : undefined;
  const holder = conduit.get(found?.conduitId ?? '');
  if (!found || !holder) return null;
  return {
    label: { key: 'fix.removeChannel', params: { conduit: called(holder) } },
    run: (tx) => tx.remove('channel', found.id),
  };
};

/** Makes a permission that has expired an open question again. */
export const reopenChannel: Fix = ({ channel }, { subject }) => {
  const found = subject.kind === 'channel' ? channel.get(subject.id) : undefined;
  if (!found) return null;
  return {
    label: { key: 'fix.reopenChannel', params: { protocol: found.protocol } },
    run: (tx) => tx.put('channel', { ...found, verdict: 'open', expires: null }),
  };
};

/** Leaves the ends of a conduit, and what was passed already, out of its way. */
export const straightenWay: Fix = (model, finding) => {
  const conduit = conduitOf(model, finding);
  if (!conduit) return null;
  const ends = [endZoneId(conduit.from), endZoneId(conduit.to)];
  const via = [...new Set(conduit.via)].filter((id) => !ends.includes(id));
  return {
    label: { key: 'fix.straightenWay', params: { conduit: called(conduit) } },
    run: (tx) => tx.put('conduit', { ...conduit, via }),
  };
};

/** Makes the way in over a conduit an access point of the SUC (ZCR 1.1). */
export const addAccessPoint: Fix = (model, finding, { makeId }) => {
  const conduit = conduitOf(model, finding);
  const zoneId = conduit && innerZoneId(model, conduit);
  if (!conduit || zoneId === null) return null;
  return {
    label: { key: 'fix.addAccessPoint', params: { conduit: called(conduit) } },
    run(tx) {
      const suc = sucOf(model);
      const point = { id: makeId(), name: called(conduit), zoneId, description: '' };
      tx.put('suc', { ...suc, accessPoints: [...suc.accessPoints, point] });
    },
  };
};

/** The end of a conduit that lies in the SUC. */
function innerZoneId({ zone }: Model, { from, to }: Conduit): string | null {
  const isInside = (id: string | null) => {
    const end = zone.get(id ?? '');
    return end !== undefined && !isZoneOutside(end);
  };
  return [endZoneId(from), endZoneId(to)].find(isInside) ?? null;
}
