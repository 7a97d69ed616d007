import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Largest log file in bytes; then a new one is begun and one old one is kept. */
const LARGEST = 1_000_000;

/** Writes what the app does and what went wrong as lines of JSON; never anything of a plant. */
export type Logger = {
  info(event: string, details?: Readonly<Record<string, unknown>>): void;
  /** Gives the id under which a person finds the line. */
  error(event: string, thrown: unknown): string;
};

function makeRoom(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST) renameSync(file, `${file}.old`);
}

function describe(thrown: unknown): Record<string, unknown> {
  if (!(thrown instanceof Error)) return { message: String(thrown) };
  return { message: thrown.message, stack: thrown.stack };
}

/** Begins to log into `file`; a log that cannot be written is no reason to stop. */
export function createLogger(file: string, now: () => Date): Logger {
  let count = 0;
  function write(line: Readonly<Record<string, unknown>>): void {
    try {
      makeRoom(file);
      appendFileSync(file, `${JSON.stringify({ at: now().toISOString(), ...line })}\n`);
    } catch (thrown) {
      console.error(line, thrown);
    }
  }
  return {
    info: (event, details = {}) => write({ level: 'info', event, ...details }),
    error(event, thrown) {
      count += 1;
      const id = `${now().getTime().toString(36)}-${count}`;
      write({ level: 'error', event, id, ...describe(thrown) });
      return id;
    },
  };
}
