import type { Product, SupplierAnswer } from '#shared/model/product.ts';
import type { SlVector } from '#shared/model/security-level.ts';
import type { Result } from '#shared/result.ts';
import type { SheetProblem } from './sheet-problem.ts';

/** A product by what its supplier prints on it. */
export type ProductName = Pick<Product, 'vendor' | 'name' | 'version'>;

/** What a supplier said in a sheet. A null answer is a row that was left empty. */
export type SupplierReturn = ProductName & {
  /** The version of the catalog that the sheet was written with; empty where it does not say. */
  readonly catalogVersion: string;
  readonly slCapability: SlVector | null;
  readonly answeredBy: string;
  /** `YYYY-MM-DD`, or null. */
  readonly answeredOn: string | null;
  readonly answers: readonly { readonly id: string; readonly answer: SupplierAnswer | null }[];
};

/** A file that was opened as a supplier's sheet: what it says, or everything that is wrong with it. */
export type ReadSheet = {
  readonly fileName: string;
  readonly reading: Result<SupplierReturn, readonly SheetProblem[]>;
};
