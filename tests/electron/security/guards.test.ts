import { isLocalRequest, silenceChromium } from '#electron/security/offline.ts';
import { isPermitted } from '#electron/security/permissions.ts';
import { isTrustedSender } from '#electron/security/sender.ts';
import { describe, expect, it } from 'vitest';

const page = 'app://iec/index.html';

describe('a request', () => {
  it.each([
    [page, true],
    ['blob:app://iec/7d6c', true],
    ['data:image/png;base64,AAAA', true],
    ['devtools://devtools/bundled/inspector.html', true],
    ['app://other/index.html', false],
    ['file:///etc/passwd', false],
    ['http://127.0.0.1/', false],
    ['https://example.com/', false],
    ['ws://127.0.0.1/', false],
    ['ftp://example.com/', false],
    ['chrome://gpu', false],
    ['', false],
    ['not an address', false],
  ])('to %s stays inside: %s', (url, isLocal) => {
    expect(isLocalRequest(url)).toBe(isLocal);
  });
});

describe('a permission', () => {
  it.each([
    ['clipboard-sanitized-write', page, true],
    ['clipboard-sanitized-write', 'https://example.com/', false],
    ['clipboard-read', page, false],
    ['media', page, false],
    ['geolocation', page, false],
    ['notifications', page, false],
    ['openExternal', page, false],
    ['fileSystem', page, false],
    ['toString', page, false],
    ['unknown', page, false],
  ])('%s for %s is given: %s', (permission, url, isGiven) => {
    expect(isPermitted(permission, url)).toBe(isGiven);
  });
});

describe('a sender', () => {
  it.each([
    ['the page', { url: page, parent: null }, true],
    ['a frame of the page', { url: page, parent: {} }, false],
    ['another host', { url: 'app://other/index.html', parent: null }, false],
    ['a host that looks alike', { url: 'app://iec.example/index.html', parent: null }, false],
    ['a web page', { url: 'https://iec/index.html', parent: null }, false],
    ['a blank page', { url: 'about:blank', parent: null }, false],
    ['nothing', { url: '', parent: null }, false],
    ['a frame that is gone', null, false],
  ])('that is %s is trusted: %s', (_name, senderFrame, isTrusted) => {
    expect(isTrustedSender({ senderFrame })).toBe(isTrusted);
  });
});

describe('Chromium', () => {
  it('has a dead end for every name and every proxy', () => {
    const switches = new Map<string, string | undefined>();
    silenceChromium({ appendSwitch: (name, value) => void switches.set(name, value) });
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(switches.get('proxy-bypass-list')).toBe('<-loopback>');
    expect(switches.has('disable-background-networking')).toBe(true);
  });
});
