import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a probe of this folder as a process of its own, cold, and gives what it printed as JSON. */
export function probe<T>(name: string, ...args: readonly string[]): Promise<T> {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--expose-gc', file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      if (code === 0) resolve(JSON.parse(text) as T);
      else reject(new Error(`${name} ended with code ${code}`));
    });
  });
}

/** What a probe measured, for `probe` to read. */
export function report(figures: object): void {
  process.stdout.write(JSON.stringify(figures));
}

/** How many milliseconds something takes. */
export function time(run: () => unknown): number {
  const begin = performance.now();
  run();
  return performance.now() - begin;
}
