import type { ProposalReason } from '#shared/engine/proposals/proposal.ts';
import { displayName } from '#shared/model/display-name.ts';
import type { Model } from '#shared/model/model.ts';
import type { CatalogNames } from './catalog-names.ts';

/** What the sentences of reasons are made of. */
export type ReasonWords = {
  readonly model: Pick<Model, 'asset' | 'zone' | 'conduit' | 'channel'>;
  readonly names: CatalogNames;
  /** A text by its key and values. */
  readonly word: (key: string, params?: Readonly<Record<string, string | number>>) => string;
  /** Puts names side by side as the language does. */
  readonly list: (names: readonly string[]) => string;
  readonly day: (iso: string) => string;
};

/** How many names a sentence lists before it counts the rest. */
const LISTED = 4;
/** The same for names as long as those of weaknesses. */
const LISTED_LONG = 2;

/** Why a threat is proposed, as a sentence that names the evidence. */
export function reasonText(reason: ProposalReason, words: ReasonWords, shownAt: 'zone' | 'conduit' | 'asset'): string {
  const { word, names, model } = words;
  const say = (key: string, params: Readonly<Record<string, string | number>>) =>
    word(`proposals:reason.${key}`, params);
  const assets = 'assetIds' in reason ? assetNames(reason.assetIds, words) : '';
  switch (reason.kind) {
    case 'knownVulnerability': {
      const cves = reason.cves.length > 0 ? say('cves', { cves: some(reason.cves, words) }) : '';
      const cvss = reason.cvss === null ? '' : say('cvss', { cvss: reason.cvss });
      return say('knownVulnerability', { assets }) + cves + cvss;
    }
    case 'namedWeakness':
      return say('namedWeakness', {
        assets,
        weaknesses: some(reason.weaknessIds.map(names.weakness), words, LISTED_LONG),
      });
    case 'typicalWeakness':
      return say('typicalWeakness', {
        assets,
        types: some(reason.typeIds.map(names.type), words),
        weaknesses: some(reason.weaknessIds.map(names.weakness), words, LISTED_LONG),
      });
    case 'endOfSupport':
      return say('endOfSupport', { assets, since: words.day(reason.since) });
    case 'trait':
      return say(`trait.${reason.trait}`, { assets });
    case 'assetType': {
      const types = some(reason.typeIds.map(names.type), words);
      return types === '' ? say('asset', { assets }) : say('assetType', { types, assets });
    }
    case 'protocol': {
      const protocols = some(reason.protocolIds.map(names.protocol), words);
      const told = say(`protocol.${reason.lacks ?? 'any'}`, { protocols });
      return shownAt === 'conduit' ? told : told + say('on', { conduits: conduitNames(reason.channelIds, words) });
    }
    case 'externalEnd':
      return say('externalEnd', { name: reason.name });
    case 'zoneEnd': {
      const zones = reason.zoneIds.flatMap((id) => model.zone.get(id) ?? []).map((zone) => displayName('zone', zone));
      return say('zoneEnd', { zones: some(zones, words), kind: word(`inspector:choice.zoneKind.${reason.zoneKind}`) });
    }
    case 'conduitKind':
      return say('conduitKind', { kind: word(`inspector:choice.conduitKind.${reason.conduitKind}`) });
    case 'zoneKind':
      return say('zoneKind', { kind: word(`inspector:choice.zoneKind.${reason.zoneKind}`) });
  }
}

function some(all: readonly string[], { list, word }: ReasonWords, limit = LISTED): string {
  if (all.length <= limit + 1) return list(all);
  return word('proposals:reason.more', { list: list(all.slice(0, limit)), count: all.length - limit });
}

function assetNames(ids: readonly string[], words: ReasonWords): string {
  const { asset } = words.model;
  return some(
    ids.flatMap((id) => asset.get(id) ?? []).map((one) => displayName('asset', one)),
    words,
  );
}

function conduitNames(channelIds: readonly string[], words: ReasonWords): string {
  const { channel, conduit } = words.model;
  const conduits = new Set(channelIds.flatMap((id) => conduit.get(channel.get(id)?.conduitId ?? '') ?? []));
  return some(
    [...conduits].map((one) => displayName('conduit', one)),
    words,
  );
}
