import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a window can be shown: always on Windows and macOS, elsewhere where an X or a Wayland server is named. */
export function hasDisplay(environment: Environment, platform: NodeJS.Platform = process.platform): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}

export type VirtualDisplay = { readonly name: string; readonly stop: () => void };

/** Starts an X server without a screen, for tests. */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await displayNumber(server);
  return { name: `:${number}`, stop: () => void server.kill() };
}

function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const answer = server.stdio[3] as Readable;
    answer.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
  });
}
