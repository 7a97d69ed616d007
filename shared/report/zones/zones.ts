import type { Zone } from '#shared/model/zone.ts';
import { assetsByPlace, assetsTable } from '#shared/report/crs/characteristics-6-4.ts';
import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import { purdueLevel, slAchieved, slTarget, subjectName } from '#shared/report/crs/named.ts';
import type { Block, Cell, Column, Facts, Table } from '#shared/report/report-document.ts';
import { column, count, name, table, text, without, words } from '#shared/report/say.ts';
import { riskColumns, riskFacts, riskOfPlace } from './risk-of-place.ts';
import { levelFacts } from '#shared/report/crs/level-facts.ts';

const columns: readonly Column[] = [
  column('zone', 'id', 16, 'inspector:kind.zone'),
  column('code', 'text', 6, 'inspector:field.zone.code'),
  column('kind', 'text', 8, 'inspector:field.zone.kind'),
  column('parent', 'text', 11, 'inspector:field.zone.parentId'),
  column('purdueLevel', 'text', 5, 'inspector:field.zone.purdueLevel'),
  column('slTarget', 'vector', 10, 'crs:slTarget'),
  column('slAchieved', 'vector', 10, 'crs:slAchieved'),
  column('initialRisk', 'risk', 8, 'reports:initialRisk'),
  column('residualRisk', 'risk', 8, 'reports:residualRisk'),
  column('assets', 'number', 5, 'reports:assets'),
];

function parentOf({ model }: CrsContext, { parentId }: Zone): Cell {
  return parentId === null ? null : subjectName(model, { kind: 'zone', id: parentId });
}

/** Every zone in one line, outside the SUC too. A vendor is told no risk. */
export function zonesTable(context: CrsContext): Table {
  const all = table(
    { id: 'zones', columns, title: 'crs:zones', whenEmpty: 'crs:none.zones' },
    context.zones,
    ({ id }) => `zone:${id}`,
    (zone) => {
      const subject = { kind: 'zone', id: zone.id } as const;
      return [
        name(zone.name || zone.id),
        words(zone.code),
        text(`inspector:choice.zoneKind.${zone.kind}`),
        parentOf(context, zone),
        purdueLevel(zone.purdueLevel),
        slTarget(context, subject),
        slAchieved(context, subject),
        ...riskOfPlace(context, subject),
        count(assetsByPlace(context.model.asset).get(`zone:${zone.id}`)?.length ?? 0),
      ];
    },
  );
  return context.whole ? without(all, riskColumns) : all;
}

/** What one zone is, where it stands, and its assets. */
export function buildZone(context: CrsContext, zone: Zone): readonly Block[] {
  const subject = { kind: 'zone', id: zone.id } as const;
  const description = words(zone.description);
  const facts: Facts['facts'] = [
    { label: text('inspector:field.zone.code'), value: words(zone.code) },
    { label: text('inspector:field.zone.kind'), value: text(`inspector:choice.zoneKind.${zone.kind}`) },
    { label: text('inspector:field.zone.parentId'), value: parentOf(context, zone) },
    { label: text('inspector:field.zone.purdueLevel'), value: purdueLevel(zone.purdueLevel) },
    { label: text('inspector:field.zone.location'), value: words(zone.location) },
    { label: text('inspector:field.zone.owner'), value: words(zone.owner) },
    { label: text('crs:scope'), value: text(zone.inScope ? 'crs:inside' : 'crs:outside') },
    { label: text('inspector:field.zone.logicalBoundary'), value: words(zone.logicalBoundary) },
    { label: text('inspector:field.zone.physicalBoundary'), value: words(zone.physicalBoundary) },
    ...levelFacts(context, subject),
    ...riskFacts(context, subject),
  ];
  return [
    ...(description ? [{ block: 'paragraph', text: description } as const] : []),
    { block: 'facts', facts },
    assetsTable(context, assetsByPlace(context.model.asset).get(`zone:${zone.id}`) ?? []),
  ];
}
