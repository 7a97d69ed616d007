import type { ElectronRuntime } from './electron-runtime.ts';
import { findElectron } from './find-electron.ts';
import { ensureNativeModule } from './native-module.ts';
import { ensureElectronLibraries } from './system-packages.ts';
import { tell } from './texts.ts';

/** Finds an Electron, says which it took, and brings what it needs to run this app here. */
export async function readyElectron(): Promise<ElectronRuntime> {
  const runtime = await findElectron();
  tell(`electron.${runtime.source}`, { version: runtime.version, folder: runtime.folder });
  await ensureElectronLibraries(runtime);
  await ensureNativeModule(runtime);
  return runtime;
}
