import type { CommandLabel } from '#shared/commands/command.ts';
import { entityKinds, type EntityKind } from '#shared/model/model.ts';
import * as z from 'zod';

/** One line of the history. */
export type HistoryEntry = {
  readonly seq: number;
  /** ISO 8601. */
  readonly at: string;
  readonly who: string;
  readonly label: CommandLabel;
  /** How many entities it changed. */
  readonly count: number;
  /** The first of them, by kind and id, with what it was called. */
  readonly first: { readonly kind: EntityKind; readonly id: string; readonly name: string } | null;
};

/** A part of the history, newest first. */
export type HistoryPage = {
  readonly entries: readonly HistoryEntry[];
  /** Where to go on; null at the beginning of the history. */
  readonly before: number | null;
  /** Everybody who is in the history. */
  readonly people: readonly string[];
  /** The newest line. */
  readonly head: number;
};

/** Which lines of the history are asked for; null asks for all. */
export const historyFilterSchema = z.strictObject({
  who: z.string().max(1000).nullable(),
  kind: z.enum(entityKinds as readonly [EntityKind, ...EntityKind[]]).nullable(),
  id: z.string().max(600).nullable(),
});
export type HistoryFilter = z.output<typeof historyFilterSchema>;
