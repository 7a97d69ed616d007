import * as z from 'zod';
import { idSchema, line, note } from './text.ts';

/** A signature under a baseline: a typed name and role, and optionally an Ed25519 signature over the digest (base64). */
const signatureSchema = z.strictObject({
  name: line,
  role: line,
  at: line,
  statement: note,
  publicKey: z.string().min(1).max(200).nullable().default(null),
  signature: z.string().min(1).max(200).nullable().default(null),
});
export type Signature = z.output<typeof signatureSchema>;

/**
 * A frozen state that is approved once somebody has signed it (ZCR 7.1). The state itself is what the audit trail holds
 * up to the line that made the baseline. `digest` is the SHA-256 of that state, in hexadecimal.
 */
export const baselineSchema = z.strictObject({
  id: idSchema,
  name: line,
  at: line,
  by: line,
  note,
  digest: line,
  /** A quick check value of what was approved (shared/engine/fingerprint.ts): another one now, and the approval is stale. */
  fingerprint: line,
  /** Findings that were open when it was made. */
  openFindings: z.int().min(0).default(0),
  signatures: z.array(signatureSchema).max(100).default([]),
});
export type Baseline = z.output<typeof baselineSchema>;
