import { spawn } from 'node:child_process';

export type CommandOptions = {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** `show` passes the output on to stderr as it comes; `collect` keeps it for the result. */
  readonly output?: 'show' | 'collect';
};

export type CommandResult = { readonly code: number; readonly output: string };

/** Runs a program to its end. A program that cannot be started gives code 127 and the reason as its output. */
export function runCommand(
  command: string,
  parameters: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const { cwd, env, output = 'collect' } = options;
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      ...(cwd === undefined ? {} : { cwd }),
      env: env ?? process.env,
      stdio: output === 'show' ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    }
    child.on('error', (failure) => resolve({ code: 127, output: failure.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: text }));
  });
}
