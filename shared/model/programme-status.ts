import * as z from 'zod';
import { idSchema, line, note } from './text.ts';

export const programmeParts = ['2-1', '2-4', '4-1'] as const;
export type ProgrammePart = (typeof programmeParts)[number];
export const programmeStates = ['met', 'partly', 'not-met', 'not-applicable'] as const;
export const maturityLevels = [1, 2, 3, 4] as const;

/**
 * Where the owner (62443-2-1), a service provider (2-4) or a supplier (4-1) stands with an item of the programme. There
 * is one per part, party and item.
 */
export const programmeStatusSchema = z.strictObject({
  id: z.string().min(1).max(800),
  part: z.enum(programmeParts),
  /** The provider or supplier; empty for the owner. */
  party: line,
  itemId: idSchema,
  status: z.enum(programmeStates).nullable().default(null),
  maturity: z.literal(maturityLevels).nullable().default(null),
  owner: line,
  evidence: note,
  attachmentIds: z.array(idSchema).max(1000).default([]),
});
export type ProgrammeStatus = z.output<typeof programmeStatusSchema>;

/** The id of where a party stands with an item. */
export function programmeStatusId(part: ProgrammePart, party: string, itemId: string): string {
  return `${part}/${party}/${itemId}`;
}
