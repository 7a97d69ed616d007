import { knownId } from '#shared/model/display-name.ts';
import { sortedById } from '#shared/engine/order.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import type { Asset } from '#shared/model/asset.ts';
import type { Channel } from '#shared/model/channel.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import type { Model } from '#shared/model/model.ts';
import type { Zone } from '#shared/model/zone.ts';
import type { Block, Cell, Column, Facts, Table } from '#shared/report/report-document.ts';
import { both, column, count, list, name, table, text, without, words } from '#shared/report/say.ts';
import { requiredBySlTarget } from './asked.ts';
import type { CrsContext } from './crs-context.ts';
import { kept } from './kept.ts';
import { endName, ids, slTarget, subjectName } from './named.ts';
import { scenariosAt } from './scenarios-at.ts';

/** The assets in each zone and on each conduit, under its kind and id. */
export const assetsByPlace = kept((assets: Model['asset']) =>
  Map.groupBy(sortedById(assets.values()), ({ zoneId, conduitId }) =>
    zoneId === null ? `conduit:${conduitId ?? ''}` : `zone:${zoneId}`,
  ),
);
/** The channels of each conduit. */
export const channelsByConduit = kept((channels: Model['channel']) =>
  Map.groupBy(sortedById(channels.values()), ({ conduitId }) => conduitId),
);

/** The conduits that end in each zone or pass through it. */
const conduitsByZone = kept((conduits: Model['conduit']) => {
  const found = new Map<string, Conduit[]>();
  for (const conduit of sortedById(conduits.values()))
    for (const zoneId of new Set([conduit.from, conduit.to, ...conduit.via])) {
      if (typeof zoneId !== 'string') continue;
      const list = found.get(zoneId);
      if (list) list.push(conduit);
      else found.set(zoneId, [conduit]);
    }
  return found;
});

const assetColumns: readonly Column[] = [
  column('id', 'id', 7, 'crs:column.id'),
  column('name', 'text', 18, 'inspector:field.asset.name'),
  column('type', 'text', 14, 'inspector:field.asset.type'),
  column('count', 'number', 5, 'inspector:field.asset.count'),
  column('function', 'text', 16, 'inspector:field.asset.essentialFunctionId'),
  column('marks', 'text', 14, 'crs:column.marks'),
];

function marksOf({ isSafetyRelated, isTemporarilyConnected, isWireless }: Asset): Cell {
  return list([
    isSafetyRelated ? text('inspector:field.asset.isSafetyRelated') : null,
    isTemporarilyConnected ? text('inspector:field.asset.isTemporarilyConnected') : null,
    isWireless ? text('inspector:field.asset.isWireless') : null,
  ]);
}

/** The assets in a zone or on a conduit, in one line each. */
export function assetsTable({ catalog, suc, whole }: CrsContext, assets: readonly Asset[]): Table {
  const all = table(
    { id: 'assets', columns: assetColumns, title: 'crs:characteristic.j', whenEmpty: 'crs:none.assets' },
    assets,
    ({ id }) => id,
    (asset) => {
      const type = catalog.assetTypes.find(({ id }) => id === asset.type);
      const served = suc.essentialFunctions.find(({ id }) => id === asset.essentialFunctionId);
      return [
        words(knownId(asset.id)),
        words(asset.name),
        type ? both(type.name) : words(asset.type),
        count(asset.count),
        served ? name(served.name || served.id) : null,
        marksOf(asset),
      ];
    },
  );
  return whole ? without(all, ['function']) : all;
}

const channelColumns: readonly Column[] = [
  column('conduit', 'id', 12, 'inspector:kind.conduit'),
  column('protocol', 'text', 12, 'inspector:field.channel.protocol'),
  column('port', 'id', 5, 'inspector:field.channel.port'),
  column('direction', 'text', 9, 'inspector:field.channel.direction'),
  column('data', 'text', 18, 'inspector:field.channel.data'),
  column('verdict', 'text', 9, 'inspector:field.channel.verdict'),
];

/** The channels of conduits, in one line each. */
export function channelsTable({ catalog, model }: CrsContext, conduits: readonly Conduit[]): Table {
  const channels: Channel[] = conduits.flatMap(({ id }) => channelsByConduit(model.channel).get(id) ?? []);
  return table(
    { id: 'channels', columns: channelColumns, title: 'crs:characteristic.h', whenEmpty: 'crs:none.channels' },
    channels,
    ({ id }) => id,
    (channel) => {
      const protocol = catalog.protocols.find(({ id }) => id === channel.protocol);
      return [
        subjectName(model, { kind: 'conduit', id: channel.conduitId }),
        protocol ? both(protocol.name) : words(channel.protocol),
        words(channel.port === null ? '' : String(channel.port)),
        text(`inspector:choice.channelDirection.${channel.direction}`),
        words(channel.data),
        text(`inspector:choice.channelVerdict.${channel.verdict}`),
      ];
    },
  );
}

type Fact = Facts['facts'][number];

function fact(letter: string, value: Cell, isNeeded = false): Fact {
  return { label: text(`crs:characteristic.${letter}`), value, isMissing: isNeeded && value === null };
}

/** What holds for zones and conduits alike: SL-T, requirements, policies, assumptions. */
function commonFacts(context: CrsContext, subject: RequirementSubject): readonly Fact[] {
  const required = requiredBySlTarget(context, subject);
  const assumptions = new Set(scenariosAt(context, subject).flatMap(({ assumptionIds }) => assumptionIds));
  return [
    fact('k', slTarget(context, subject), true),
    fact('l', required && text('crs:requiredHere', { count: required.length })),
    fact('m', context.suc.policies.trim() === '' ? null : text('crs:policiesAsIn')),
    ...(context.whole ? [] : [fact('n', ids([...assumptions].sort()))]),
  ];
}

function zoneFacts(context: CrsContext, zone: Zone, conduits: readonly Conduit[]): readonly Fact[] {
  const { model, suc } = context;
  const border = words(zone.logicalBoundary) ?? words(zone.physicalBoundary);
  const accessPoints = suc.accessPoints.filter(({ zoneId }) => zoneId === zone.id);
  return [
    fact('a', name([zone.code, zone.name || zone.id].filter(Boolean).join(' ')), true),
    fact('b', words(zone.owner), true),
    fact('c', words(zone.logicalBoundary), border === null),
    fact('d', list([words(zone.physicalBoundary), words(zone.location)]), border === null),
    fact('e', text(`inspector:choice.zoneKind.${zone.kind}`)),
    fact('fg', list(accessPoints.map(({ id, name: called }) => name(called || id)))),
    fact('i', list(conduits.map(({ id }) => subjectName(model, { kind: 'conduit', id })))),
    ...(zone.inScope ? [] : [{ label: text('crs:scope'), value: text('crs:outside') }]),
  ];
}

function conduitFacts({ model }: CrsContext, conduit: Conduit): readonly Fact[] {
  const zones = [conduit.from, ...conduit.via, conduit.to].map((end) => endName(model, end));
  return [
    fact('a', name(conduit.name || conduit.id), true),
    fact('b', words(conduit.owner), true),
    fact('e', text(`inspector:choice.conduitKind.${conduit.kind}`)),
    fact('fg', list(conduit.boundaryDeviceIds.map((id) => subjectName(model, { kind: 'asset', id })))),
    fact('i', list(zones)),
  ];
}

/** The characteristics a to n of one zone or conduit (ZCR 6.4). */
export function buildCharacteristicsOf(context: CrsContext, subject: RequirementSubject): readonly Block[] {
  const { model } = context;
  const zone = subject.kind === 'zone' ? model.zone.get(subject.id) : undefined;
  const conduit = subject.kind === 'conduit' ? model.conduit.get(subject.id) : undefined;
  const conduits = conduit ? [conduit] : (conduitsByZone(model.conduit).get(subject.id) ?? []);
  const description = words((zone ?? conduit)?.description ?? '');
  const own = zone ? zoneFacts(context, zone, conduits) : conduit ? conduitFacts(context, conduit) : [];
  return [
    ...(description ? [{ block: 'paragraph', text: description } as const] : []),
    { block: 'facts', facts: [...own, ...commonFacts(context, subject)] },
    channelsTable(context, conduits),
    assetsTable(context, assetsByPlace(model.asset).get(`${subject.kind}:${subject.id}`) ?? []),
  ];
}
