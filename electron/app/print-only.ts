import { app } from 'electron';
import { writeFileSync } from 'node:fs';
import { printPage } from './print-page.ts';
import { readPrintRequest } from './print-request.ts';

/** Prints what a file asks for, without a window for anybody, and ends. */
export async function printOnly(file: string): Promise<void> {
  // Printing twice closes no window of the app, as there is none.
  app.on('window-all-closed', () => undefined);
  try {
    const { target, ...page } = readPrintRequest(file);
    writeFileSync(target, await printPage(page, new AbortController().signal, () => undefined));
    app.exit(0);
  } catch (thrown) {
    process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
    app.exit(1);
  }
}
