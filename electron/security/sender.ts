import { isAppUrl } from './app-origin.ts';

/** What of Electron's event tells who sent it. */
export type SentEvent = {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
};

/**
 * Whether a call comes from the main frame of the app's own page.
 * https://www.electronjs.org/docs/latest/tutorial/security#17-validate-the-sender-of-all-ipc-messages
 */
export function isTrustedSender({ senderFrame }: SentEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isAppUrl(senderFrame.url);
}
