import { canonicalJson } from '#shared/model/canonical-json.ts';
import type { Criteria } from '#shared/model/policy.ts';

/** The SHA-256 of the risk criteria, in hexadecimal. */
export async function digestOf(criteria: Criteria): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(criteria));
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
