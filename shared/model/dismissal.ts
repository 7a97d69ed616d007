import * as z from 'zod';
import { note } from './text.ts';

/** Something that the app offered and somebody put aside, with the reason; `id` is that of the offer, which is derived and stays the same. */
export const dismissalSchema = z.strictObject({ id: z.string().min(1).max(1000), reason: note });
export type Dismissal = z.output<typeof dismissalSchema>;

const ACCEPTED = 'finding:';

/** The id of the decision that accepts a finding; no proposal of a threat has such an id. */
export function acceptanceId(findingId: string): string {
  return ACCEPTED + findingId;
}

/** Whether a decision is about a finding and not about a proposal. */
export function isAcceptance({ id }: Dismissal): boolean {
  return id.startsWith(ACCEPTED);
}
