import { displayName } from '#shared/model/display-name.ts';
import type { ConduitEnd } from '#shared/model/conduit.ts';
import type { Model } from '#shared/model/model.ts';
import type { Entry } from './data/entry.ts';

type Between = (from: string, to: string) => string;

function nameOf(model: Model, kind: 'zone' | 'conduit', id: string | null): string {
  const entity = id === null ? undefined : model[kind].get(id);
  return entity ? displayName(kind, entity) : '';
}

const endName = (model: Model, end: ConduitEnd): string =>
  typeof end === 'string' ? nameOf(model, 'zone', end) : end.external;

/** Where a thing of the plant is, to tell apart what has the same name; what has no place is told by its number. */
export function detailOf({ group, id, label }: Entry, model: Model, between: Between): string {
  if (group === 'zone') return nameOf(model, 'zone', model.zone.get(id)?.parentId ?? null);
  if (group === 'asset') {
    const asset = model.asset.get(id);
    return nameOf(model, 'zone', asset?.zoneId ?? null) || nameOf(model, 'conduit', asset?.conduitId ?? null);
  }
  if (group === 'conduit') {
    const conduit = model.conduit.get(id);
    return conduit ? between(endName(model, conduit.from), endName(model, conduit.to)) : '';
  }
  if (group === 'channel') return nameOf(model, 'conduit', model.channel.get(id)?.conduitId ?? null);
  if (group === 'diagram' || group === 'note') return '';
  return label.startsWith(id) ? '' : id;
}
