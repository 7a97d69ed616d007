import { resolve } from 'node:path';
import { err, type Result } from '#shared/result.ts';
import { runtimeIn, type ElectronRuntime } from './electron-runtime.ts';
import { text } from './texts.ts';

/** The Electron that the user points at with ELECTRON_OVERRIDE_DIST_PATH. */
export function fromOverride(environment: NodeJS.ProcessEnv): Result<ElectronRuntime, string> {
  const folder = environment['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!folder) return err(text('start:why.notSet'));
  return runtimeIn(resolve(folder), 'override');
}
