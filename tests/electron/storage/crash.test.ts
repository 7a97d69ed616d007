import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDocument } from '#electron/storage/document-file.ts';
import { readModelFile } from '#electron/storage/model-file.ts';
import { listRecoverable, recoverDocument } from '#electron/storage/recovery.ts';
import { seeded } from '#tests/support/mutations.ts';
import { plantFile, storageContext, temporaryFolder, valueOf } from '#tests/support/temp-document.ts';

const script = new URL('stream-edits.ts', import.meta.url).pathname;

/** Lets a process stream edits into a file and kills it; gives the last revisions that it said were stored and saved. */
async function streamAndKill(working: string, file: string, lines: number, delay: number) {
  const child = spawn(process.execPath, [script, working, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (output.split('\n').length <= lines || child.killed) return;
    // Not at once: the moment must fall anywhere in a write or a save, not only right after an answer.
    setTimeout(() => child.kill('SIGKILL'), delay);
  });
  await exit;
  const last = (word: string) => Number([...output.matchAll(new RegExp(`^${word} (\\d+)\n`, 'gm'))].at(-1)?.[1] ?? 0);
  return { stored: last('stored'), saved: last('saved') };
}

function zoneName(model: { zone: ReadonlyMap<string, { name: string }> }): number {
  return Number(model.zone.get('Z1')?.name);
}

describe('killed at any moment', () => {
  const next = seeded(7);
  const moments = Array.from({ length: 20 }, () => ({ lines: 2 + next(40), delay: next(12) }));

  test.each(moments)('after $lines answers and $delay ms: the file is whole, the edits are offered', async (moment) => {
    const folder = temporaryFolder();
    const file = plantFile(folder);
    const context = storageContext(folder);
    const { stored, saved } = await streamAndKill(context.workingFolder, file, moment.lines, moment.delay);
    const inFile = valueOf(readModelFile(file)).model;
    expect(saved === 0 || zoneName(inFile) >= saved).toBe(true);

    const found = listRecoverable(context);
    const recovered = found.map(({ workingFile }) => valueOf(recoverDocument(context, workingFile)));
    const document = recovered[0] ?? valueOf(openDocument(context, file));
    expect(zoneName(document.model)).toBeGreaterThanOrEqual(stored);
    expect(document.auditTrail()).toEqual({ state: 'intact' });
    valueOf(document.save());
    expect(valueOf(readModelFile(file)).model).toEqual(document.model);
    document.close({ keep: false });
    expect(readdirSync(folder).sort()).toEqual(['plant.iecmodel', 'working']);
    expect(readdirSync(join(folder, 'working'))).toEqual([]);
  });
});
