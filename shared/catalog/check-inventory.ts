import { placedRows, type CatalogParts, type Report } from './catalog-parts.ts';

/** Whether an asset type's typical Purdue level and its component category are said without contradiction. */
export function checkAssetTypes({ assetTypes }: CatalogParts, report: Report): void {
  for (const { row, file, path } of placedRows(assetTypes, 'assetTypes')) {
    if (!row.purdueLevels.includes(row.typicalPurdueLevel))
      report(
        'order',
        file,
        [...path, 'typicalPurdueLevel'],
        `${row.id} is typical of a level where it does not occur.`,
      );
    if (row.alternativeCategories.includes(row.componentCategory))
      report('order', file, [...path, 'alternativeCategories'], `${row.id} names its component category twice.`);
  }
}

/** Whether the ports of a protocol run upwards. */
export function checkProtocols({ protocols }: CatalogParts, report: Report): void {
  for (const { row, file, path } of placedRows(protocols, 'protocols'))
    row.endpoints.forEach(({ port, portEnd }, at) => {
      if (portEnd !== undefined && (port === undefined || portEnd < port))
        report('order', file, [...path, 'endpoints', at, 'portEnd'], `${row.id} ends its ports before they begin.`);
    });
}
