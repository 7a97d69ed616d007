import * as z from 'zod';
import { componentCategories } from './asset.ts';
import { requirementStates } from './requirement-status.ts';
import { slVectorSchema } from './security-level.ts';
import { idSchema, line, note, optionalDay } from './text.ts';

/** A supplier's answer to one component requirement. */
const supplierAnswerSchema = z.strictObject({ status: z.enum(requirementStates), rationale: note, evidence: note });
export type SupplierAnswer = z.output<typeof supplierAnswerSchema>;

/**
 * A product of a supplier at one version, and how far it meets the component requirements of IEC 62443-4-2. It stands
 * for every asset with the same vendor, product and version, so that one answer counts wherever the product is used.
 * `slCapability` is the SL-C that its supplier states, `answers` goes by CR id.
 */
export const productSchema = z.strictObject({
  id: idSchema,
  vendor: line,
  name: line,
  version: line,
  /** A component may be of more than one kind; empty leaves it to the asset. */
  componentCategories: z.array(z.enum(componentCategories)).max(componentCategories.length).default([]),
  slCapability: slVectorSchema.nullable().default(null),
  answers: z.record(idSchema, supplierAnswerSchema).default({}),
  answeredBy: line,
  answeredOn: optionalDay,
  description: note,
});
export type Product = z.output<typeof productSchema>;

/** What a product and its assets have in common; null for an asset that names no product. */
export function productKey(vendor: string, product: string, version: string): string | null {
  const name = product.trim();
  return name === '' ? null : `${vendor.trim()}\n${name}\n${version.trim()}`.toLowerCase();
}
