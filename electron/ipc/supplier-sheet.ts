import { limits } from '#electron/sheets/limits.ts';
import { readWorkbook } from '#electron/sheets/read-workbook.ts';
import { writeWorkbook } from '#electron/sheets/write-workbook.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import { catalogOf } from '#shared/catalog/extend-catalog.ts';
import { assess } from '#shared/engine/assess.ts';
import { indexCatalog } from '#shared/engine/catalog-index.ts';
import type { AppError } from '#shared/ipc/app-error.ts';
import type { Model } from '#shared/model/model.ts';
import { productKey, productSchema } from '#shared/model/product.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { assessGroup, indexResults } from '#shared/supplier/assess-group.ts';
import { groupComponents } from '#shared/supplier/component-groups.ts';
import { readSupplierPages } from '#shared/supplier/read-supplier-pages.ts';
import type { SheetLanguages, SheetWords } from '#shared/supplier/sheet-words.ts';
import { supplierPages } from '#shared/supplier/supplier-pages.ts';
import type { ProductName, ReadSheet } from '#shared/supplier/supplier-return.ts';
import type { WrittenPage } from '#shared/supplier/workbook.ts';
import { basename } from 'node:path';
import type { AppServices } from './app-services.ts';
import { readChosen, writeChosen } from './chosen-file.ts';
import type { ChosenPlace } from './desktop.ts';

function wordsOf({ translate }: AppServices): SheetWords {
  return (locale, key, params) => translate(locale)(`supplier:${key}`, params);
}

/** The pages that ask a supplier about a product of a plant, with what is asked for around it and what is known. */
export function sheetPages(
  services: AppServices,
  model: Model,
  catalog: Catalog,
  { product: name, languages }: { readonly product: ProductName; readonly languages: SheetLanguages },
): readonly WrittenPage[] {
  const extended = catalogOf(catalog, model).catalog;
  const results = indexResults(assess(model, catalog), indexCatalog(extended));
  const key = productKey(name.vendor, name.name, name.version);
  const group = groupComponents(model).find((one) => one.key === `product:${key}`);
  const { categories, target } = group ? assessGroup(group, results) : { categories: [], target: null };
  return supplierPages({
    product: group?.product ?? productSchema.parse({ id: 'new', ...name }),
    categories,
    target,
    catalog: extended,
    appVersion: services.about.version,
    day: services.workingCopies.now().slice(0, 10),
    languages,
    words: wordsOf(services),
  });
}

/** Writes pages to a place as a workbook; a file that exists is replaced as a whole, if it may be. */
export async function writeSheetFile(
  place: ChosenPlace,
  pages: readonly WrittenPage[],
): Promise<Result<null, AppError>> {
  return writeChosen(place, await writeWorkbook(pages));
}

/** Reads a workbook that a supplier sent back; whatever is wrong with it is told, and nothing else happens. */
export function readSheetFile(services: AppServices, catalog: Catalog, path: string): Result<ReadSheet, AppError> {
  const bytes = readChosen(path, limits.file);
  if (!bytes.ok) return bytes;
  const pages = readWorkbook(bytes.value, limits);
  const known = new Set(catalog.componentRequirements.map(({ id }) => id));
  const reading = pages.ok ? readSupplierPages(pages.value, wordsOf(services), known) : err([pages.error]);
  return ok({ fileName: basename(path), reading });
}
