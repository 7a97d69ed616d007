import { runCommand } from '#electron/runtime/run-command.ts';
import { ensureSpreadsheetProgram } from '#electron/runtime/system-packages.ts';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A LibreOffice without windows and with a profile of its own. */
export type SpreadsheetProgram = {
  /** Opens a file and saves it in the formats given, one after the other; gives what it saved last. */
  saveAs(file: Buffer, ...formats: readonly string[]): Promise<Buffer>;
  /** The same once, for a file of another kind, which is given by its ending. */
  convert(file: Buffer, from: string, to: string): Promise<Buffer>;
  close(): void;
};

/** How long one opening and saving may take, in seconds; the first makes the profile. */
const LIMIT = '90';

/** Brings a LibreOffice, installing it where that is possible and needed. */
export async function openSpreadsheetProgram(): Promise<SpreadsheetProgram> {
  await ensureSpreadsheetProgram();
  const folder = mkdtempSync(join(tmpdir(), 'zonduit-office-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  async function convert(path: string, format: string, into: string): Promise<string> {
    mkdirSync(into, { recursive: true });
    const parameters = [
      '-k',
      '10',
      LIMIT,
      'soffice',
      profile,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      into,
      path,
    ];
    const { code, output } = await runCommand('timeout', parameters);
    if (code !== 0) throw new Error(`soffice ended with ${code}: ${output}`);
    return join(into, `sheet.${format}`);
  }
  return {
    async saveAs(file, ...formats) {
      let path = join(folder, 'sheet.xlsx');
      writeFileSync(path, file);
      for (const [at, format] of formats.entries()) path = await convert(path, format, join(folder, String(at)));
      return readFileSync(path);
    },
    async convert(file, from, to) {
      const path = join(folder, `sheet.${from}`);
      writeFileSync(path, file);
      return readFileSync(await convert(path, to, join(folder, 'converted')));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
