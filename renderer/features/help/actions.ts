import { call } from '#renderer/bridge/client.ts';
import type { Answer } from '#shared/ipc/contract.ts';

/** Which Zonduit this is, and the licences of what is inside. */
export const askAbout = (): Promise<Answer<'app:about'>> => call('app:about', {});
