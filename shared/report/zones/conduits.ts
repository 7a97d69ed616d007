import type { Conduit } from '#shared/model/conduit.ts';
import {
  assetsByPlace,
  assetsTable,
  channelsTable,
  channelsByConduit,
} from '#shared/report/crs/characteristics-6-4.ts';
import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import { endName, slAchieved, slTarget, subjectName } from '#shared/report/crs/named.ts';
import type { Block, Column, Facts, Table } from '#shared/report/report-document.ts';
import { column, count, list, name, table, text, without, words } from '#shared/report/say.ts';
import { levelFacts } from '#shared/report/crs/level-facts.ts';
import { riskColumns, riskFacts, riskOfPlace } from './risk-of-place.ts';

const columns: readonly Column[] = [
  column('conduit', 'id', 16, 'inspector:kind.conduit'),
  column('kind', 'text', 8, 'inspector:field.conduit.kind'),
  column('from', 'text', 12, 'inspector:field.conduit.from'),
  column('to', 'text', 12, 'inspector:field.conduit.to'),
  column('slTarget', 'vector', 10, 'crs:slTarget'),
  column('slAchieved', 'vector', 10, 'crs:slAchieved'),
  column('initialRisk', 'risk', 8, 'reports:initialRisk'),
  column('residualRisk', 'risk', 8, 'reports:residualRisk'),
  column('channels', 'number', 6, 'reports:channels'),
];

/** Every conduit in one line. A vendor is told no risk. */
export function conduitsTable(context: CrsContext): Table {
  const { model } = context;
  const all = table(
    { id: 'conduits', columns, title: 'crs:conduits', whenEmpty: 'crs:none.conduits' },
    context.conduits,
    ({ id }) => `conduit:${id}`,
    (conduit) => {
      const subject = { kind: 'conduit', id: conduit.id } as const;
      return [
        name(conduit.name || conduit.id),
        text(`inspector:choice.conduitKind.${conduit.kind}`),
        endName(model, conduit.from),
        endName(model, conduit.to),
        slTarget(context, subject),
        slAchieved(context, subject),
        ...riskOfPlace(context, subject),
        count(channelsByConduit(model.channel).get(conduit.id)?.length ?? 0),
      ];
    },
  );
  return context.whole ? without(all, riskColumns) : all;
}

/** What one conduit is, where it stands, and its channels. */
export function buildConduit(context: CrsContext, conduit: Conduit): readonly Block[] {
  const { model } = context;
  const subject = { kind: 'conduit', id: conduit.id } as const;
  const description = words(conduit.description);
  const facts: Facts['facts'] = [
    { label: text('inspector:field.conduit.kind'), value: text(`inspector:choice.conduitKind.${conduit.kind}`) },
    { label: text('inspector:field.conduit.from'), value: endName(model, conduit.from) },
    { label: text('inspector:field.conduit.to'), value: endName(model, conduit.to) },
    ...(conduit.via.length === 0
      ? []
      : [
          {
            label: text('inspector:field.conduit.via'),
            value: list(conduit.via.map((id) => subjectName(model, { kind: 'zone', id }))),
          },
        ]),
    {
      label: text('inspector:field.conduit.boundaryDeviceIds'),
      value: list(conduit.boundaryDeviceIds.map((id) => subjectName(model, { kind: 'asset', id }))),
    },
    { label: text('inspector:field.conduit.owner'), value: words(conduit.owner) },
    ...levelFacts(context, subject),
    ...riskFacts(context, subject),
  ];
  const assets = assetsByPlace(model.asset).get(`conduit:${conduit.id}`) ?? [];
  return [
    ...(description ? [{ block: 'paragraph', text: description } as const] : []),
    { block: 'facts', facts },
    channelsTable(context, [conduit]),
    ...(assets.length === 0 ? [] : [assetsTable(context, assets)]),
  ];
}
