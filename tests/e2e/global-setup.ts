import { ensureBuild } from '#electron/runtime/app-build.ts';
import { hasDisplay } from '#electron/runtime/display.ts';
import { readyElectron } from '#electron/runtime/ready-electron.ts';
import { ensureVirtualDisplay } from '#electron/runtime/system-packages.ts';

/** Brings what end-to-end tests stand on: a built app, an Electron that runs it, and what shows a window. */
export default async function prepare(): Promise<void> {
  await ensureBuild();
  const { executable } = await readyElectron();
  process.env['ZONDUIT_ELECTRON'] = executable;
  if (!hasDisplay(process.env)) await ensureVirtualDisplay();
}
