import type { Asset } from '#shared/model/asset.ts';
import type { Channel } from '#shared/model/channel.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import type { Model } from '#shared/model/model.ts';
import type { Zone } from '#shared/model/zone.ts';

/** The tables in which is looked. */
export type Searched = Pick<Model, 'zone' | 'asset' | 'conduit' | 'channel'>;

/** What ids of the catalog are called, in every language that somebody may type. */
export type CatalogNames = {
  typeNames(type: string): readonly string[];
  protocolNames(protocol: string): readonly string[];
};

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The words of a query; all of them must occur in a thing. */
export const termsOf = (query: string): readonly string[] => folded(query).split(/\s+/u).filter(Boolean);

const joined = (parts: readonly string[]): string => folded(parts.filter(Boolean).join('\n'));

function zoneText({ name, code, location, owner }: Zone): string {
  return joined([name, code, location, owner]);
}

function assetText(asset: Asset, names: CatalogNames): string {
  const { name, type, vendor, product, version, addresses } = asset;
  return joined([name, type, ...names.typeNames(type), vendor, product, version, ...addresses]);
}

function channelText({ protocol, port, data }: Channel, names: CatalogNames): string {
  return joined([protocol, ...names.protocolNames(protocol), port === null ? '' : String(port), data]);
}

/** Makes a search that remembers the text of every thing that it has read, so that the next letter typed costs little. */
export function makeFinder(names: CatalogNames): (model: Searched, query: string) => Set<string> {
  const texts = new WeakMap<object, string>();
  function textOf<T extends object>(thing: T, read: (thing: T) => string): string {
    let text = texts.get(thing);
    if (text === undefined) texts.set(thing, (text = read(thing)));
    return text;
  }
  return (model, query) => {
    const terms = termsOf(query);
    const found = new Set<string>();
    if (terms.length === 0) return found;
    const isFound = (text: string): boolean => terms.every((term) => text.includes(term));
    for (const zone of model.zone.values()) if (isFound(textOf(zone, zoneText))) found.add(`zone:${zone.id}`);
    for (const asset of model.asset.values())
      if (isFound(textOf(asset, (one) => assetText(one, names)))) found.add(`asset:${asset.id}`);
    const channels = Map.groupBy(model.channel.values(), ({ conduitId }) => conduitId);
    for (const conduit of model.conduit.values()) {
      const own = joined([conduit.name, conduit.owner]);
      const spoken = (channels.get(conduit.id) ?? []).map((one) => textOf(one, (it) => channelText(it, names)));
      if (isFound([own, ...spoken].join('\n'))) found.add(`conduit:${conduit.id}`);
      for (const name of externalNames(conduit)) if (isFound(folded(name))) found.add(`external:${name}`);
    }
    return found;
  };
}

function externalNames({ from, to }: Conduit): string[] {
  return [from, to].flatMap((end) => (typeof end === 'string' ? [] : [end.external]));
}
