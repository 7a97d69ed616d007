import * as z from 'zod';
import { idSchema, line, optionalDay } from './text.ts';

/** A planned shutdown in which work can be done, from its first to its last day; without zones it is one of the whole plant. */
export const outageSchema = z.strictObject({
  id: idSchema,
  name: line,
  start: optionalDay,
  end: optionalDay,
  zoneIds: z.array(idSchema).max(10_000).default([]),
});
export type Outage = z.output<typeof outageSchema>;

/** Whether an outage does not end before it starts; one without both days does not. */
export function endsAfterStart({ start, end }: Pick<Outage, 'start' | 'end'>): boolean {
  return start === null || end === null || start <= end;
}
