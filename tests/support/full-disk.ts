import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temp-document.ts';

/** A folder on a disk that can run full, what storage calls that, and how to fill, free and write-protect it. */
export type SmallDisk = { readonly folder: string; readonly code: string; fill(): void; free(): void; protect(): void };

/** A real small file system, resized below what is on it to be full. */
function mountedDisk(folder: string): SmallDisk {
  const size = (kilobytes: number) => execFileSync('mount', ['-o', `remount,size=${kilobytes}k`, folder]);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder]);
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  const protect = () => void execFileSync('mount', ['-o', 'remount,ro', folder]);
  const used = () => Number(execFileSync('df', ['--output=used', folder], { encoding: 'utf8' }).split('\n')[1]);
  return { folder, code: 'diskFull', fill: () => size(used() + 64), free: () => size(65_536), protect };
}

/** Where file systems may not be mounted: a limit on the length of files that this process may write. */
function limitedDisk(folder: string): SmallDisk {
  const limit = (bytes: string) => execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${bytes}:`]);
  onTestFinished(() => {
    limit('unlimited');
    chmodSync(folder, 0o755);
  });
  const protect = () => chmodSync(folder, 0o555);
  return { folder, code: 'ioFailed', fill: () => limit('65536'), free: () => limit('unlimited'), protect };
}

/** A disk of its own for a test, as real as the rights of the user allow. */
export function smallDisk(): SmallDisk {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  return process.getuid?.() === 0 ? mountedDisk(folder) : limitedDisk(folder);
}
