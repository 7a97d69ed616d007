import { runCommand, type Command } from '#shared/commands/command.ts';
import type { Model } from '#shared/model/model.ts';
import type { Workshop } from '#shared/model/workshop.ts';
import { aPlant, type PlantRows } from './plant.ts';

/** The moment that is so many minutes after the beginning of the meeting. */
export const minute = (minutes: number): string =>
  new Date(Date.UTC(2026, 10, 23, 9, 0, 0) + minutes * 60_000).toISOString();

export const people = ['Ana', 'Ben', 'Chie'].map((name, at) => ({ id: `P-${at + 1}`, name, role: '', signedAt: '' }));

/** A plant with three scenarios, two categories and a meeting W about all of them. */
export function aMeeting(rows: PlantRows = {}, meeting: Readonly<Record<string, unknown>> = {}): Model {
  return aPlant({
    zone: [{ id: 'Z', name: 'Cell' }],
    scenario: ['R1', 'R2', 'R3'].map((id) => ({ id, subject: { kind: 'zone', id: 'Z' } })),
    workshop: [
      {
        id: 'W',
        name: 'Day 1',
        facilitator: 'Fay',
        startedAt: minute(0),
        attendees: people,
        scenarioIds: ['R1', 'R2', 'R3'],
        ...meeting,
      },
    ],
    ...rows,
  });
}

export function meetingOf(model: Model): Workshop {
  const workshop = model.workshop.get('W');
  if (!workshop) throw new Error('no meeting');
  return workshop;
}

/** The plant after some commands; one that is refused fails the test. */
export function after(model: Model, ...commands: readonly Command[]): Model {
  return commands.reduce((before, command) => {
    const outcome = runCommand(before, command);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    return outcome.value.model;
  }, model);
}
