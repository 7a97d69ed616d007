import type { Block, Column } from '#shared/report/report-document.ts';
import { column, name, table, text, words } from '#shared/report/say.ts';
import type { CrsContext } from './crs-context.ts';
import { endName, purdueLevel, slTarget } from './named.ts';

const zoneColumns: readonly Column[] = [
  column('zone', 'id', 18, 'inspector:kind.zone'),
  column('code', 'text', 7, 'inspector:field.zone.code'),
  column('kind', 'text', 9, 'inspector:field.zone.kind'),
  column('purdueLevel', 'text', 6, 'inspector:field.zone.purdueLevel'),
  column('owner', 'text', 11, 'inspector:field.zone.owner'),
  column('scope', 'text', 8, 'crs:scope'),
  column('slTarget', 'vector', 13, 'crs:slTarget'),
];
const conduitColumns: readonly Column[] = [
  column('conduit', 'id', 18, 'inspector:kind.conduit'),
  column('kind', 'text', 9, 'inspector:field.conduit.kind'),
  column('from', 'text', 12, 'inspector:field.conduit.from'),
  column('to', 'text', 12, 'inspector:field.conduit.to'),
  column('owner', 'text', 11, 'inspector:field.conduit.owner'),
  column('slTarget', 'vector', 13, 'crs:slTarget'),
];

/** Every zone and conduit in one line each (ZCR 6.4). */
export function buildCharacteristicsOverview(context: CrsContext): readonly Block[] {
  const { zones, conduits, model } = context;
  return [
    { block: 'paragraph', text: text('crs:characteristics.what') },
    table(
      { id: 'zones', columns: zoneColumns, title: 'crs:zones', whenEmpty: 'crs:none.zones' },
      zones,
      ({ id }) => `zone:${id}`,
      (zone) => [
        name(zone.name || zone.id),
        words(zone.code),
        text(`inspector:choice.zoneKind.${zone.kind}`),
        purdueLevel(zone.purdueLevel),
        words(zone.owner),
        text(zone.inScope ? 'crs:inside' : 'crs:outside'),
        slTarget(context, { kind: 'zone', id: zone.id }),
      ],
    ),
    table(
      { id: 'conduits', columns: conduitColumns, title: 'crs:conduits', whenEmpty: 'crs:none.conduits' },
      conduits,
      ({ id }) => `conduit:${id}`,
      (conduit) => [
        name(conduit.name || conduit.id),
        text(`inspector:choice.conduitKind.${conduit.kind}`),
        endName(model, conduit.from),
        endName(model, conduit.to),
        words(conduit.owner),
        slTarget(context, { kind: 'conduit', id: conduit.id }),
      ],
    ),
  ];
}
