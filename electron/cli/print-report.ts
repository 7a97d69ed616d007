import type { WrittenReport } from '#electron/report/write-report.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT, type CliContext, type Failure } from './verb.ts';

/** The script that finds an Electron and lets it print; a process of its own, as an app that ships never needs it. */
const printer = fileURLToPath(new URL('../runtime/print-report.ts', import.meta.url));

/** Runs the printer; gives its exit code. What it says of Electron goes to the person at the terminal. */
function runPrinter(request: string, { say }: CliContext): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [printer, request], { stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\n')) if (line.trim() !== '') say(line);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Prints a page as PDF in an Electron without a window; gives its bytes. */
export async function printReport(
  { page, parts }: Extract<WrittenReport, { readonly kind: 'page' }>,
  context: CliContext,
): Promise<Result<Uint8Array, Failure>> {
  const folder = mkdtempSync(join(tmpdir(), 'zonduit-report-'));
  const [request, target] = [join(folder, 'request.json'), join(folder, 'report.pdf')];
  try {
    writeFileSync(request, JSON.stringify({ ...page, parts, target }));
    if ((await runPrinter(request, context)) === 0) return ok(readFileSync(target));
    return err({ exit: EXIT.badFile, lines: [context.t('cli:verb.report.notPrinted')] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
