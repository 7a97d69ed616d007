import type { Command, CommandLabel } from '#shared/commands/command.ts';
import { unusedId } from '#shared/commands/unused-id.ts';
import type { Transaction } from '#shared/diff/transaction.ts';
import { workshopSchema, type Attendee, type Workshop } from '#shared/model/workshop.ts';
import type { Stop } from '#shared/workshop/walk.ts';

/** A step that changes one meeting; one that is not there stays away. */
function editMeeting(
  key: string,
  id: string,
  fieldsOf: (workshop: Workshop, tx: Transaction) => Partial<Workshop>,
  params: CommandLabel['params'] = {},
): Command {
  return {
    label: { key: `workshop.${key}`, params },
    run(tx) {
      const workshop = tx.get('workshop', id);
      if (workshop) tx.put('workshop', { ...workshop, ...fieldsOf(workshop, tx) });
    },
  };
}

/** What a meeting begins with. */
export type Beginning = Pick<Workshop, 'id' | 'name' | 'facilitator' | 'startedAt' | 'scenarioIds'> & {
  readonly attendees: readonly Pick<Attendee, 'name' | 'role'>[];
};

/** Attendees with ids of their own. */
function withIds(attendees: Beginning['attendees']): Attendee[] {
  return attendees.map(({ name, role }, at) => ({ id: `P-${at + 1}`, name, role, signedAt: '' }));
}

/** Begins a meeting (ZCR 5) at the first page of its agenda. */
export function beginWorkshop(beginning: Beginning, stop: Stop | null): Command {
  const attendees = withIds(beginning.attendees);
  return {
    label: { key: 'create.workshop', params: { name: beginning.name } },
    run: (tx) => tx.put('workshop', workshopSchema.parse({ ...beginning, ...stop, attendees })),
  };
}

/** Puts another page on the wall. */
export const goToStop = (id: string, stop: Stop): Command => editMeeting('go', id, () => stop);

/** Ends a meeting, so that its minutes can be signed; an empty time opens it again. */
export const endWorkshop = (id: string, at: string): Command =>
  editMeeting(at === '' ? 'reopen' : 'end', id, () => ({ endedAt: at }));

/** Writes the free text of the minutes. */
export const writeMinutes = (id: string, minutes: string): Command => editMeeting('minutes', id, () => ({ minutes }));

/** Lets somebody join. */
export const joinMeeting = (id: string, name: string, role: string): Command =>
  editMeeting(
    'join',
    id,
    ({ attendees }) => {
      const taken = new Map(attendees.map((attendee) => [attendee.id, attendee]));
      return { attendees: [...attendees, { id: unusedId('P-', taken), name, role, signedAt: '' }] };
    },
    { name },
  );

/** Changes what is said of somebody in the room; a signature is a moment in `signedAt`. */
export const editAttendee = (id: string, attendeeId: string, fields: Partial<Omit<Attendee, 'id'>>): Command =>
  editMeeting(fields.signedAt === undefined ? 'attendee' : 'sign', id, ({ attendees }) => ({
    attendees: attendees.map((one) => (one.id === attendeeId ? { ...one, ...fields } : one)),
  }));

/** Takes somebody off the attendance, with the votes that they gave in this meeting. */
export function dropAttendee(id: string, attendeeId: string): Command {
  return editMeeting('drop', id, ({ attendees }, tx) => {
    for (const ballot of tx.all('ballot')) {
      if (ballot.workshopId !== id || !Object.hasOwn(ballot.votes, attendeeId)) continue;
      const votes = Object.entries(ballot.votes).filter(([voter]) => voter !== attendeeId);
      tx.put('ballot', { ...ballot, votes: Object.fromEntries(votes) });
    }
    return { attendees: attendees.filter((one) => one.id !== attendeeId) };
  });
}

/** A line of the parking lot that is being written. */
export type ParkedLine = {
  readonly id: string;
  readonly text: string;
  readonly scenarioId: string | null;
  readonly at: string;
};

/** Writes a line of the parking lot; the first key makes it, and it goes with its last letter. */
export const park = (id: string, { text, ...line }: ParkedLine): Command =>
  editMeeting('park', id, ({ parked }) => {
    if (text === '') return { parked: parked.filter((one) => one.id !== line.id) };
    if (!parked.some((one) => one.id === line.id)) return { parked: [...parked, { ...line, text, isClosed: false }] };
    return { parked: parked.map((one) => (one.id === line.id ? { ...one, text } : one)) };
  });

/** Closes a matter that was put off, or opens it again. */
export const closeParked = (id: string, parkedId: string, isClosed: boolean): Command =>
  editMeeting(isClosed ? 'closeParked' : 'openParked', id, ({ parked }) => ({
    parked: parked.map((one) => (one.id === parkedId ? { ...one, isClosed } : one)),
  }));
