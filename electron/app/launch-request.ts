import type { WindowPurpose } from '#electron/ipc/desktop.ts';
import { resolve } from 'node:path';

/** What the arguments of a start ask to be opened: plant files, JSON documents or, with `--sample`, the sample plant. */
export function purposesOf(args: readonly string[], folder: string): readonly WindowPurpose[] {
  const files = args.filter((arg) => !arg.startsWith('-') && /\.(iecmodel|json)$/i.test(arg));
  if (files.length === 0 && args.includes('--sample')) return [{ kind: 'sample' }];
  return files.map((file) => ({ kind: 'file', path: resolve(folder, file) }));
}
