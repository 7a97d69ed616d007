import { subjectName } from '#shared/report/crs/named.ts';
import { crsContext, type CrsInput } from '#shared/report/crs/crs-context.ts';
import { section, sectionedDocument } from '#shared/report/plant-document.ts';
import type { ReportDocument } from '#shared/report/report-document.ts';
import { text } from '#shared/report/say.ts';
import { buildConduit, conduitsTable } from './conduits.ts';
import { buildZone, zonesTable } from './zones.ts';

/** The register of zones and conduits: one line each, and then each with its assets or channels (ZCR 3.1, 6.4). */
export function buildZones(input: CrsInput): ReportDocument {
  const context = crsContext(input);
  const { model, zones, conduits } = context;
  const zoneParts = zones.map((zone) => {
    const subject = { kind: 'zone', id: zone.id } as const;
    return {
      key: `zone:${zone.id}`,
      title: subjectName(model, subject),
      subject,
      build: () => buildZone(context, zone),
    };
  });
  const conduitParts = conduits.map((conduit) => {
    const subject = { kind: 'conduit', id: conduit.id } as const;
    return {
      key: `conduit:${conduit.id}`,
      title: subjectName(model, subject),
      subject,
      build: () => buildConduit(context, conduit),
    };
  });
  return sectionedDocument('zones', context, [
    section(1, 'crs:zones', () => [{ block: 'paragraph', text: text('reports:zones.what') }, zonesTable(context)], {
      clause: 'ZCR 3.1',
      below: zoneParts,
    }),
    section(2, 'crs:conduits', () => [conduitsTable(context)], { clause: 'ZCR 3.1', below: conduitParts }),
  ]);
}
