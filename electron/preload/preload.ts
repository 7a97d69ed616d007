import { callChannels, eventChannels, type CallChannel } from '#shared/ipc/channels.ts';
import { contextBridge, ipcRenderer, webUtils } from 'electron';

const droppedPlant = 'document:openDropped' satisfies CallChannel;
const droppedEntries = 'catalog:takeInDropped' satisfies CallChannel;
const calls = new Set<string>(callChannels.filter((channel) => channel !== droppedPlant && channel !== droppedEntries));
const events = new Set<string>(eventChannels);

contextBridge.exposeInMainWorld('iec', {
  invoke(channel: string, request: unknown): Promise<unknown> {
    if (!calls.has(channel)) throw new Error(`no such call: ${channel}`);
    return ipcRenderer.invoke(channel, request);
  },
  on(channel: string, listener: (payload: unknown) => void): () => void {
    if (!events.has(channel)) throw new Error(`no such event: ${channel}`);
    const forward = (_event: unknown, payload: unknown): void => listener(payload);
    ipcRenderer.on(channel, forward);
    return () => void ipcRenderer.off(channel, forward);
  },
  // Only a file that a person dropped has a path, so that the page cannot ask for one of its own choice.
  openDropped(file: File): Promise<unknown> {
    return ipcRenderer.invoke(droppedPlant, { path: webUtils.getPathForFile(file) });
  },
  takeInDropped(file: File): Promise<unknown> {
    return ipcRenderer.invoke(droppedEntries, { path: webUtils.getPathForFile(file) });
  },
});
