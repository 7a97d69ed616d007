import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '#electron/runtime/project-folder.ts';

/** Runs the command line as a person would; gives what it printed. */
export function zonduit(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectFolder, 'electron/cli/zonduit.ts'), ...args],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(`zonduit ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}
