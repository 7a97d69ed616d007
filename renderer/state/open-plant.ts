import type { Beginning } from '#shared/catalog/start-questions.ts';
import type { OpenedDocument } from '#shared/ipc/contract.ts';

/** The model, its schemas and the engine's feed: loaded with the first plant, or while the start screen is idle. */
export async function loadSession() {
  await import('#renderer/zod-without-eval.ts');
  return import('./session.ts');
}
type Session = Awaited<ReturnType<typeof loadSession>>;

/** Has the main process open a plant: in this window where it has none, else in another one. */
async function open(act: (session: Session) => Promise<void>): Promise<void> {
  await act(await loadSession());
}

/** Puts a plant that the main process opened into this window. */
export const showPlant = async (opened: OpenedDocument): Promise<void> => (await loadSession()).showDocument(opened);
/** Starts a new plant as a template says. */
export const createPlant = (name: string, beginning: Beginning): Promise<void> =>
  open(({ newDocument }) => newDocument(name, beginning));
/** Asks for a file and opens it. */
export const openPlant = (): Promise<void> => open(({ openFile }) => openFile());
/** Opens a file of the recent list. */
export const openRecentPlant = (id: string): Promise<void> => open(({ openRecent }) => openRecent(id));
/** Opens a copy of the sample plant. */
export const openSamplePlant = (): Promise<void> => open(({ openSample }) => openSample());
/** Asks for an exchange file and opens it as a new plant. */
export const importPlant = (): Promise<void> => open(({ importJson }) => importJson());
/** Takes up unsaved work. */
export const recoverPlant = (id: string): Promise<void> => open(({ recover }) => recover(id));
/** Opens a file that was dropped on the window. */
export const openDroppedPlant = (file: File): Promise<void> => open(({ openDrop }) => openDrop(file));
