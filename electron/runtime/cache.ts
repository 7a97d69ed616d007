import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const draftPrefix = '.draft-';
const dayInMilliseconds = 86_400_000;

/** The folder for things that can be fetched or built again, shared by all checkouts of this user. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return join(environment['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'zonduit');
}

/**
 * Gives the cache entry `name`, filled by `fill` on first use. The entry appears whole or not at all: it is made in a
 * temporary folder beside its place and renamed, so that an interrupted or a concurrent run leaves nothing half done.
 */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const place = join(cacheFolder(), name);
  if (existsSync(place)) return place;
  await mkdir(cacheFolder(), { recursive: true });
  await sweepOldDrafts();
  const draft = await mkdtemp(join(cacheFolder(), draftPrefix));
  try {
    await fill(draft);
    await moveInto(draft, place);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return place;
}

/** What a killed run left behind. */
async function sweepOldDrafts(): Promise<void> {
  for (const name of await readdir(cacheFolder())) {
    const path = join(cacheFolder(), name);
    if (!name.startsWith(draftPrefix) || Date.now() - (await stat(path)).mtimeMs < dayInMilliseconds) continue;
    await rm(path, { recursive: true, force: true });
  }
}

async function moveInto(draft: string, place: string): Promise<void> {
  try {
    await rename(draft, place);
  } catch (failure) {
    if (!existsSync(place)) throw failure;
  }
}
