import * as z from 'zod';
import { slVectorSchema } from './security-level.ts';
import { flag, idSchema, line, note, optionalDay, optionalId } from './text.ts';

/** The component categories of IEC 62443-4-2. */
export const componentCategories = [
  'software-application',
  'embedded-device',
  'host-device',
  'network-device',
] as const;
export type ComponentCategory = (typeof componentCategories)[number];

/** An asset keeps so many vulnerabilities. */
export const MAX_VULNERABILITIES = 10_000;

/** A known weakness of an asset (ZCR 5.2): CVE, CWE or free text, with a CVSS base score from 0 to 10. */
export const vulnerabilitySchema = z.strictObject({
  cve: line,
  cwe: line,
  cvss: z.number().min(0).max(10).nullable().default(null),
  text: note,
});
export type Vulnerability = z.output<typeof vulnerabilitySchema>;

/** An asset; it sits in one zone or on one conduit. `type` is a catalog id or free text, `slCapability` its SL-C vector. */
export const assetSchema = z.strictObject({
  id: idSchema,
  name: line,
  type: line,
  zoneId: optionalId,
  conduitId: optionalId,
  vendor: line,
  product: line,
  version: line,
  addresses: z.array(z.string().max(500)).max(1000).default([]),
  componentCategory: z.enum(componentCategories).nullable().default(null),
  slCapability: slVectorSchema.nullable().default(null),
  isSafetyRelated: flag,
  isTemporarilyConnected: flag,
  isWireless: flag,
  essentialFunctionId: optionalId,
  count: z.int().min(1).max(1_000_000).default(1),
  vulnerabilities: z.array(vulnerabilitySchema).max(MAX_VULNERABILITIES).default([]),
  endOfSupport: optionalDay,
  source: line,
  description: note,
});
export type Asset = z.output<typeof assetSchema>;
