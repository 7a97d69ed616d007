import * as z from 'zod';
import { flag, idSchema, line, note, optionalId } from './text.ts';

/** Somebody in the room; `signedAt` is when the minutes were signed, empty before. */
const attendeeSchema = z.strictObject({ id: idSchema, name: line, role: line, signedAt: line });
export type Attendee = z.output<typeof attendeeSchema>;

/** A matter that is put off, with the scenario it came up at. */
const parkedSchema = z.strictObject({
  id: idSchema,
  text: note,
  scenarioId: optionalId,
  at: line,
  isClosed: flag,
});
export type Parked = z.output<typeof parkedSchema>;

/** A meeting that walks through scenarios (ZCR 5): who was there, what was on the agenda, where it stands, what was put off. */
export const workshopSchema = z.strictObject({
  id: idSchema,
  name: line,
  facilitator: line,
  startedAt: line,
  endedAt: line,
  attendees: z.array(attendeeSchema).max(200).default([]),
  /** The agenda, in order. */
  scenarioIds: z.array(idSchema).max(20_000).default([]),
  /** The scenario on the wall, so that the room comes back exactly there. */
  scenarioId: optionalId,
  /** The question on the wall, as in a ballot. */
  question: line,
  parked: z.array(parkedSchema).max(2000).default([]),
  minutes: note,
});
export type Workshop = z.output<typeof workshopSchema>;
