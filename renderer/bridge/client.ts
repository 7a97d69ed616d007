import type { CallChannel, EventChannel } from '#shared/ipc/channels.ts';
import type { Answer, Bridge, EventPayload, Request } from '#shared/ipc/contract.ts';

declare global {
  var iec: Bridge;
}

/** Asks the main process; the answer is a Result, never an exception. */
export function call<C extends CallChannel>(channel: C, request: Request<C>): Promise<Answer<C>> {
  return globalThis.iec.invoke(channel, request);
}

/** Listens to the main process; gives the way to stop. */
export function listen<C extends EventChannel>(channel: C, listener: (payload: EventPayload<C>) => void): () => void {
  return globalThis.iec.on(channel, listener);
}

/** Opens a file that was dropped on the window. */
export function openDropped(file: File): Promise<Answer<'document:openDropped'>> {
  return globalThis.iec.openDropped(file);
}

/** Reads a file of own entries that was dropped on the window. */
export function takeInDropped(file: File): Promise<Answer<'catalog:takeInDropped'>> {
  return globalThis.iec.takeInDropped(file);
}
