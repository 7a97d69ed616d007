import { err, ok, type Result } from '#shared/result.ts';
import { productPlaces, readProductPage } from './read-product-page.ts';
import { readRequirementsPage, requirementsPlaces, type KnownIds } from './read-requirements-page.ts';
import { MAX_PROBLEMS, sheetProblem, type SheetProblem, type SheetProblemCode } from './sheet-problem.ts';
import { answerReader, type SheetWords } from './sheet-words.ts';
import type { SupplierReturn } from './supplier-return.ts';
import type { ReadPage } from './workbook.ts';

/** The only one of the places that are found; none or several are a problem. */
function onlyOne<T extends { readonly page: ReadPage }>(
  places: readonly T[],
  missing: SheetProblemCode,
  problems: SheetProblem[],
): T | null {
  const [first, second] = places;
  if (!first) problems.push(sheetProblem(missing));
  if (second) problems.push(sheetProblem('pageTwice', { page: second.page.name }));
  return second ? null : (first ?? null);
}

/**
 * Reads what a supplier filled in. Pages, columns and fields are known by their marks and the requirements by their ids,
 * so that language, order and whatever stands beside them do not matter. All or nothing: with one problem nothing is
 * read.
 */
export function readSupplierPages(
  pages: readonly ReadPage[],
  words: SheetWords,
  known: KnownIds,
): Result<SupplierReturn, readonly SheetProblem[]> {
  const products = productPlaces(pages);
  const tables = requirementsPlaces(pages);
  if (products.length === 0 && tables.length === 0) return err([sheetProblem('notASupplierSheet')]);
  const problems: SheetProblem[] = [];
  const product = onlyOne(products, 'noProductPage', problems);
  const said = product && readProductPage(product, problems);
  const table = onlyOne(tables, 'noRequirementsPage', problems);
  const answers = table && readRequirementsPage(table, answerReader(words), known, problems);
  if (problems.length > 0 || !said || !answers) return err(problems.slice(0, MAX_PROBLEMS));
  return ok({ ...said, answers });
}
