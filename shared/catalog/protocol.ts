import * as z from 'zod';
import { confidenceSchema, localizedTextSchema, namedSchema } from './localized-text.ts';

const port = z.int().min(0).max(65_535);

/** Where a protocol is spoken; ports are defaults and can be reconfigured in most products. */
const endpointSchema = z.strictObject({
  transport: z.string().min(1),
  port: port.optional(),
  portEnd: port.optional(),
  medium: z.string().min(1).optional(),
  etherType: z.string().min(1).optional(),
  ipProtocol: z.union([z.int(), z.string().min(1)]).optional(),
});

/** A protocol and what it guards by itself: `weak` is trivially defeated, `optional` may be off, `yes` is on by default. */
export const protocolSchema = z.strictObject({
  id: z.string().min(1),
  name: localizedTextSchema,
  category: z.string().min(1),
  endpoints: z.array(endpointSchema),
  authentication: z.enum(['none', 'weak', 'optional', 'yes']),
  encryption: z.enum(['none', 'weak', 'optional', 'yes']),
  integrity: z.enum(['none', 'parity', 'checksum', 'crc', 'weak', 'optional', 'yes']),
  /** How the same is spoken securely, or what guards it; null where nothing does. */
  secureOption: localizedTextSchema.nullable(),
  isRoutable: z.boolean(),
  confidence: confidenceSchema,
  note: localizedTextSchema.nullable(),
});
export type Protocol = z.output<typeof protocolSchema>;

/** The file of protocols with their categories. */
export const protocolsFileSchema = z.strictObject({
  categories: z.array(namedSchema),
  protocols: z.array(protocolSchema),
});
