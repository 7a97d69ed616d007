import type { WindowPurpose } from '#electron/ipc/desktop.ts';
import type { PlantSize } from '#shared/generate/plant-size.ts';
import { resolve } from 'node:path';

/** What the arguments of a start ask to be opened: plant files, JSON documents or, with `--sample`, the sample plant. */
export function purposesOf(args: readonly string[], folder: string): readonly WindowPurpose[] {
  const files = args.filter((arg) => !arg.startsWith('-') && /\.(iecmodel|json)$/i.test(arg));
  if (files.length === 0 && args.includes('--sample')) return [{ kind: 'sample' }];
  return files.map((file) => ({ kind: 'file', path: resolve(folder, file) }));
}

/** The size of the invented plant that `--bench-plant ZONESxASSETSxCONDUITS` asks to be opened and measured; null without. */
export function benchSizeOf(args: readonly string[]): PlantSize | null {
  const text = args[args.indexOf('--bench-plant') + 1] ?? '';
  const match = /^(\d{1,5})x(\d{1,6})x(\d{1,5})$/.exec(text);
  if (!args.includes('--bench-plant') || !match) return null;
  const [zones = 0, assets = 0, conduits = 0] = match.slice(1).map(Number);
  return { zones, assets, conduits, scenarios: zones };
}
