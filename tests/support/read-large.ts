import { readFileSync } from 'node:fs';
import { sheetWorker } from '#electron/sheets/sheet-worker.ts';

/** Reads a file of tables in its thread and says what came of it, and the most memory that this process took, in KiB. */
const [, , path = '', thread = ''] = process.argv;
const asked = { file: new Uint8Array(readFileSync(path)), name: 'large' };
const read = await sheetWorker(thread).do('readTables', asked);
console.log(read.ok ? 'read' : read.error[0]?.code, process.resourceUsage().maxRSS);
