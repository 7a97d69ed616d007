import { tableLimits } from '#electron/sheets/limits.ts';
import { checkoutStyleSheets } from '#electron/cli/checkout-fonts.ts';
import type { ReportChoice } from '#electron/report/make-content.ts';
import { writeReport } from '#electron/report/write-report.ts';
import { openZip } from '#electron/sheets/zip.ts';
import { parseExchange } from '#shared/exchange/parse-exchange.ts';
import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import type { ReportFormat } from '#shared/ipc/report-request.ts';
import type { Model } from '#shared/model/model.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { theCatalog } from './catalog.ts';
import { TODAY } from './plant.ts';

const sources = { catalog: undefined, fonts: checkoutStyleSheets() };
const published = join(import.meta.dirname, '../golden/water-plant.iecmodel.json');

/** The published water plant. */
export function waterPlant(): Model {
  const read = parseExchange(JSON.parse(readFileSync(published, 'utf8')), defaultPolicy(theCatalog(), 'en'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.model;
}

/** A report as a file; a page that is still to be printed is given as HTML. */
export function reportOf(model: Model, format: ReportFormat, choice: Partial<ReportChoice> = {}): Buffer {
  const whole: ReportChoice = {
    kind: 'crs',
    lang: 'en',
    paper: 'a4',
    only: null,
    meetingId: null,
    day: TODAY,
    appVersion: '0.1.0',
    ...choice,
  };
  const written = writeReport(
    { plant: { model, catalog: theCatalog() }, choice: whole, format, sources },
    () => undefined,
  );
  return Buffer.from(written.kind === 'file' ? written.bytes : written.page.html);
}

/** The XML parts of a Word or Excel file, by name. */
export function partsOf(file: Buffer): ReadonlyMap<string, string> {
  const zip = openZip(file, tableLimits);
  const names = zip.names.filter((name) => /\.(xml|rels)$/.test(name));
  return new Map(names.map((name) => [name, zip.read(name)?.toString('utf8') ?? '']));
}
