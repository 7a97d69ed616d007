import type { CommandLine, Session, WebContents } from 'electron';
import { APP_SCHEME, isAppUrl } from './app-origin.ts';

const localSchemes: ReadonlySet<string> = new Set(['blob:', 'data:', 'devtools:']);

/** Whether a request stays inside the app. */
export function isLocalRequest(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol } = new URL(url);
  return protocol === `${APP_SCHEME}:` ? isAppUrl(url) : localSchemes.has(protocol);
}

/**
 * Switches off whatever Chromium would send on its own account, and gives every name and every proxy a dead end.
 * To be called before the app is ready.
 * https://www.electronjs.org/docs/latest/tutorial/security#1-only-load-secure-content
 */
export function silenceChromium(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  const switches: Readonly<Record<string, string>> = {
    'host-resolver-rules': 'MAP * ~NOTFOUND',
    'proxy-server': 'http://offline.invalid:9',
    'proxy-bypass-list': '<-loopback>',
    'disable-background-networking': '',
    'disable-component-update': '',
    'disable-domain-reliability': '',
    'disable-sync': '',
    'disable-breakpad': '',
    'dns-prefetch-disable': '',
    'no-pings': '',
    'no-first-run': '',
    'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  };
  for (const [name, value] of Object.entries(switches)) commandLine.appendSwitch(name, value);
}

/** Cancels every request of a session that would leave the app. */
export function cutNetwork(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isLocalRequest(url) }));
  session.setSpellCheckerEnabled(false);
}

/** Keeps a page from finding a way out by WebRTC, which no content policy covers. */
export function cutWebRtc(contents: Pick<WebContents, 'setWebRTCIPHandlingPolicy'>): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
