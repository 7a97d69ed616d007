import { displayName, nameIn } from '#shared/model/display-name.ts';
import type { Conduit, ConduitEnd } from '#shared/model/conduit.ts';
import { sucOf, type Model } from '#shared/model/model.ts';
import type { Change, ChangeRule } from './derived-trigger.ts';

const endName = (end: ConduitEnd, model: Model): string =>
  typeof end === 'string' ? nameIn(model, 'zone', end) : end.external;

const outsideOf = (conduit: Conduit | undefined): readonly string[] =>
  conduit ? [conduit.from, conduit.to].flatMap((end) => (typeof end === 'string' ? [] : [end.external])) : [];

/** What makes a conduit another path: its ends, what it passes through, and whether it is wired, wireless or remote. */
const pathOf = ({ from, to, via, kind }: Conduit): string => JSON.stringify([from, to, via, kind]);

function conduitChange(conduit: Conduit, before: Conduit | undefined, now: Model): Change | null {
  if (before === conduit || (before && pathOf(before) === pathOf(conduit))) return null;
  const subject = { kind: 'conduit', id: conduit.id } as const;
  const params = {
    name: displayName('conduit', conduit),
    from: endName(conduit.from, now),
    to: endName(conduit.to, now),
  };
  const known = outsideOf(before);
  const outside = outsideOf(conduit).filter((name) => !known.includes(name));
  const reason = outside.length > 0 ? 'outside-reached' : before ? 'conduit-changed' : 'conduit-added';
  return { reason, subject, mark: pathOf(conduit), params: { ...params, outside: outside.join(', ') } };
}

/** Conduits that are new, lead elsewhere or reach a point outside the SUC that they did not reach. */
export const conduitChanges: ChangeRule = ({ approved, now }) => {
  if (approved.conduit === now.conduit) return [];
  return [...now.conduit.values()].flatMap(
    (conduit) => conduitChange(conduit, approved.conduit.get(conduit.id), now) ?? [],
  );
};

/** Channels that are new on a conduit which is not; those of a new conduit come with it. */
export const channelChanges: ChangeRule = ({ approved, now }) => {
  if (approved.channel === now.channel) return [];
  return [...now.channel.values()]
    .filter(({ id, conduitId }) => !approved.channel.has(id) && approved.conduit.has(conduitId))
    .map(({ id, conduitId, protocol, port }) => ({
      reason: 'channel-added',
      subject: { kind: 'channel', id },
      mark: '',
      params: { name: nameIn(now, 'conduit', conduitId), protocol: [protocol || id, port].filter(Boolean).join(' ') },
    }));
};

/** Ways into the SUC that are new or lead to another zone. */
export const accessPointChanges: ChangeRule = ({ approved, now }) => {
  if (approved.suc === now.suc) return [];
  const known = new Map(sucOf(approved).accessPoints.map((point) => [point.id, point]));
  return sucOf(now)
    .accessPoints.filter(({ id, zoneId }) => !known.has(id) || known.get(id)?.zoneId !== zoneId)
    .map(({ id, name, zoneId }) => ({
      reason: 'access-point-added',
      subject: { kind: 'suc' },
      mark: JSON.stringify([id, zoneId]),
      params: { name: name || id, place: zoneId === null ? '' : nameIn(now, 'zone', zoneId) },
    }));
};
