import { readFileSync } from 'node:fs';
import * as z from 'zod';

const requestSchema = z.strictObject({
  html: z.string(),
  head: z.string(),
  foot: z.string(),
  parts: z.int().min(0),
  target: z.string(),
});

/** What the command line asks a windowless app to print, and where the PDF goes. */
export type PrintRequest = z.output<typeof requestSchema>;

const OPTION = '--print-report=';

/** The file of the request that `--print-report=FILE` names; null where the app is started for something else. */
export function printRequestFile(args: readonly string[]): string | null {
  return args.find((arg) => arg.startsWith(OPTION))?.slice(OPTION.length) ?? null;
}

/** Reads a request; what is none throws. */
export function readPrintRequest(file: string): PrintRequest {
  return requestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
