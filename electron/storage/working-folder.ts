import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { removeFile } from './remove-file.ts';
import { hasChanged, signatureSchema, stateOf } from './signature.ts';

/** The card beside a working copy: what it belongs to, and what of it is in the target already. */
const cardSchema = z.object({
  id: z.uuid(),
  target: z.string().nullable(),
  /** What the target looked like when it was opened or last saved. */
  known: signatureSchema.nullable(),
  /** The last line of the audit trail that is in the target. */
  savedSeq: z.int().min(0),
  /** A save that has begun: where to, what the file looks like and holds once it is there. */
  saving: z.object({ target: z.string(), signature: signatureSchema, seq: z.int().min(0) }).nullable(),
  isReadOnly: z.boolean(),
});
export type Card = z.output<typeof cardSchema>;

/** The documents that this process has open; their files must not be touched from beside (locks would be lost). */
export const openIds = new Set<string>();

export function workingFileOf(folder: string, id: string): string {
  return join(folder, `${id}.iecmodel`);
}

function cardFileOf(folder: string, id: string): string {
  return join(folder, `${id}.json`);
}

/** Makes the folder, for this user alone. */
export function makeWorkingFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** Writes a card as a whole or not at all. */
export function writeCard(folder: string, card: Card): void {
  const file = cardFileOf(folder, card.id);
  const handle = openSync(`${file}.tmp`, 'w', 0o600);
  try {
    writeSync(handle, JSON.stringify(card));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(`${file}.tmp`, file);
}

/** The card of a working copy, or null where there is none that can be read. */
export function readCard(folder: string, id: string): Card | null {
  try {
    const card = cardSchema.safeParse(JSON.parse(readFileSync(cardFileOf(folder, id), 'utf8')));
    return card.success && card.data.id === id ? card.data : null;
  } catch {
    return null;
  }
}

/** A card in which a save that has begun has either come to its end or not happened. */
export function settleCard(card: Card): Card {
  const { saving } = card;
  if (saving === null) return card;
  const isDone = stateOf(saving.target) !== null && !hasChanged(saving.target, saving.signature);
  if (!isDone) return { ...card, saving: null };
  const { target, signature, seq } = saving;
  return { ...card, saving: null, target, known: signature, savedSeq: seq, isReadOnly: false };
}

/** The ids of all working copies that have a card. */
export function listCards(folder: string): string[] {
  try {
    return readdirSync(folder).flatMap((name) => /^([0-9a-f-]{36})\.json$/.exec(name)?.[1] ?? []);
  } catch {
    return [];
  }
}

/** Removes a working copy with all that belongs to it; the card last, so that a copy never loses its card. */
export function removeWorkingCopy(folder: string, id: string): void {
  const file = workingFileOf(folder, id);
  for (const end of ['', '-wal', '-shm', '-journal']) removeFile(file + end);
  removeFile(cardFileOf(folder, id));
}
