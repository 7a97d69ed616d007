import type { OpenedDocument } from '#shared/ipc/contract.ts';

/** The model, its schemas and the engine's feed: loaded with the first plant, or while the start screen is idle. */
export const loadSession = () => import('./session.ts');

/** Puts a plant that the main process opened into this window. */
export const showPlant = async (opened: OpenedDocument): Promise<void> => (await loadSession()).showDocument(opened);
/** Starts a new plant. */
export const createPlant = async (name: string): Promise<void> => (await loadSession()).newDocument(name);
/** Asks for a file and opens it. */
export const openPlant = async (): Promise<void> => (await loadSession()).openFile();
/** Opens a file of the recent list. */
export const openRecentPlant = async (id: string): Promise<void> => (await loadSession()).openRecent(id);
/** Opens a copy of the sample plant. */
export const openSamplePlant = async (): Promise<void> => (await loadSession()).openSample();
/** Asks for an exchange file and opens it as a new plant. */
export const importPlant = async (): Promise<void> => (await loadSession()).importJson();
/** Takes up unsaved work. */
export const recoverPlant = async (id: string): Promise<void> => (await loadSession()).recover(id);
/** Opens a file that was dropped on the window. */
export const openDroppedPlant = async (file: File): Promise<void> => (await loadSession()).openDrop(file);
