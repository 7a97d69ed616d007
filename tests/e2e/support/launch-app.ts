import { _electron, type ElectronApplication } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '#electron/runtime/project-folder.ts';

export type LaunchOptions = {
  /** Files to open, as if given on the command line. */
  readonly files?: readonly string[];
  /** The app's own data; a new empty folder if not given. */
  readonly userData?: string;
  readonly environment?: Readonly<Record<string, string>>;
};

/** Starts the built app in the Electron that the set-up found. */
export async function launchApp({
  files = [],
  userData,
  environment = {},
}: LaunchOptions = {}): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: process.env['ZONDUIT_ELECTRON'] ?? '',
    args: [projectFolder, ...files],
    env: {
      ...(process.env as Record<string, string>),
      IEC_USER_DATA: userData ?? (await mkdtemp(join(tmpdir(), 'zonduit-data-'))),
      ...environment,
    },
  });
}

/** Runs `use` with a new empty folder, which is removed afterwards. */
export async function inTemporaryFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'zonduit-e2e-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
