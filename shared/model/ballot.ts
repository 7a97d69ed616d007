import * as z from 'zod';
import { flag, idSchema, line, note, optionalId } from './text.ts';

/** A blind vote of a workshop on one question about a scenario, and what was decided. There is one per question. */
export const ballotSchema = z.strictObject({
  id: z.string().min(1).max(700),
  workshopId: idSchema,
  scenarioId: idSchema,
  /** `likelihood`, or `consequence/` and the id of a category. */
  question: line,
  /** Level id per attendee id. */
  votes: z.record(idSchema, idSchema).default({}),
  isRevealed: flag,
  outcome: optionalId,
  reason: note,
  by: line,
  at: line,
});
export type Ballot = z.output<typeof ballotSchema>;

/** The id of the ballot on a question. */
export function ballotId(workshopId: string, scenarioId: string, question: string): string {
  return `${workshopId}/${scenarioId}/${question}`;
}
