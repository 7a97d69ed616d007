import { expect, test as base } from '../support/launch.ts';
import { openOutsideWorld, type OutsideWorld } from '../support/outside-world.ts';

const test = base.extend<{ outside: OutsideWorld }>({
  outside: async ({ playwright: _playwright }, use) => {
    const outside = await openOutsideWorld();
    await use(outside);
    expect(outside.arrivals()).toBe(0);
    outside.close();
  },
});
const HOME = 'app://iec/index.html?locale=en&theme=system';
const provoked = { toleratesErrors: true };

const waysOut: Readonly<Record<string, (url: string) => void>> = {
  'a link': (url) => {
    const link = Object.assign(document.createElement('a'), { href: url });
    document.body.append(link);
    link.click();
  },
  'a link to a new window': (url) => {
    const link = Object.assign(document.createElement('a'), { href: url, target: '_blank' });
    document.body.append(link);
    link.click();
  },
  'window.open': (url) => void window.open(url),
  'a location': (url) => location.assign(url),
  'a form': (url) => {
    const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
    document.body.append(form);
    form.submit();
  },
  'a refresh': (url) => {
    document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0;${url}` }));
  },
};

for (const [name, leave] of Object.entries(waysOut)) {
  test(`${name} leads nowhere`, async ({ launch, outside }) => {
    const { app, page } = await launch(provoked);
    for (const url of [outside.url, 'file:///etc/passwd', 'data:text/html,gone', 'app://elsewhere/index.html']) {
      await page.evaluate(leave, url);
    }
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(page.url()).toBe(HOME);
    expect(app.windows()).toHaveLength(1);
  });
}

test('an address that is dropped on the window leads nowhere', async ({ launch, outside }) => {
  const { app, page } = await launch(provoked);
  const devTools = await page.context().newCDPSession(page);
  const data = { items: [{ mimeType: 'text/uri-list', data: outside.url }], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devTools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(page.url()).toBe(HOME);
  expect(app.windows()).toHaveLength(1);
});

test('a page that reaches for the net reaches nothing', async ({ launch, outside }) => {
  const { page } = await launch(provoked);
  const outcome = await page.evaluate(
    async ({ url, udpPort }) => {
      const socketUrl = url.replace('http', 'ws');
      const failed = (target: EventTarget): Promise<string> =>
        new Promise((resolve) => {
          target.addEventListener('load', () => resolve('loaded'));
          target.addEventListener('open', () => resolve('loaded'));
          target.addEventListener('error', () => resolve('failed'));
        });
      const caught = async (attempt: () => unknown): Promise<string> => {
        try {
          await attempt();
          return 'loaded';
        } catch {
          return 'failed';
        }
      };
      const element = (tag: string, properties: object): Promise<string> => {
        const made = Object.assign(document.createElement(tag), properties);
        const result = failed(made);
        document.body.append(made);
        return result;
      };
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udpPort}` }] });
      peer.createDataChannel('way out');
      await peer.setLocalDescription();
      navigator.sendBeacon(url, 'hello');
      return {
        fetch: await caught(() => fetch(url)),
        noCors: await caught(() => fetch(url, { mode: 'no-cors' })),
        webSocket: await caught(async () => {
          if ((await failed(new WebSocket(socketUrl))) === 'failed') throw new Error();
        }),
        image: await element('img', { src: url }),
        script: await element('script', { src: url }),
        style: await element('link', { rel: 'stylesheet', href: url }),
        worker: await caught(async () => {
          if ((await failed(new Worker(url))) === 'failed') throw new Error();
        }),
      };
    },
    { url: outside.url, udpPort: outside.udpPort },
  );
  expect(Object.entries(outcome).filter(([, result]) => result !== 'failed')).toEqual([]);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
});

test('not even a page without a content policy, nor the main process, reaches the net', async ({ launch, outside }) => {
  const { app } = await launch(provoked);
  const outcome = await app.evaluate(async ({ BrowserWindow, net }, url) => {
    const window = new BrowserWindow({ show: false });
    await window.loadURL('data:text/html,<p>');
    const attempt = (script: string): Promise<string> => window.webContents.executeJavaScript(script);
    const refused = (): string => 'failed';
    const byPage = await attempt(`fetch('${url}', { mode: 'no-cors' }).then(() => 'loaded', () => 'failed')`);
    const bySocket = await attempt(
      `new Promise((done) => Object.assign(new WebSocket('${url.replace('http', 'ws')}'), { onopen: () => done('loaded'), onerror: () => done('failed') }))`,
    );
    const byMain = await net.fetch(url).then(() => 'loaded', refused);
    const byLoading = await window.loadURL(url).then(() => 'loaded', refused);
    window.destroy();
    return { byPage, bySocket, byMain, byLoading };
  }, outside.url);
  expect(outcome).toEqual({ byPage: 'failed', bySocket: 'failed', byMain: 'failed', byLoading: 'failed' });
});

test('the page has nothing of Node, and a narrow bridge', async ({ launch }) => {
  const { page } = await launch(provoked);
  const found = await page.evaluate(() => {
    const { iec } = window as unknown as { iec: { invoke(channel: string, request: object): unknown } };
    const refusal = (channel: string): string => {
      try {
        iec.invoke(channel, {});
        return 'sent';
      } catch (thrown) {
        return String(thrown);
      }
    };
    return {
      globals: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
        (name) => name in globalThis,
      ),
      bridge: Object.keys(iec),
      unknown: refusal('fs:readFile'),
      path: refusal('document:openDropped'),
      catalogPath: refusal('catalog:takeInDropped'),
    };
  });
  expect(found).toEqual({
    globals: [],
    bridge: ['invoke', 'on', 'openDropped', 'takeInDropped'],
    unknown: 'Error: no such call: fs:readFile',
    path: 'Error: no such call: document:openDropped',
    catalogPath: 'Error: no such call: catalog:takeInDropped',
  });
});

test('the window runs in the sandbox, isolated, without Node and without webviews', async ({ launch }) => {
  const { app } = await launch(provoked);
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } = (
      window?.webContents as unknown as { getLastWebPreferences(): Electron.WebPreferences }
    ).getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
  });
});

test('inline scripts and eval are refused', async ({ launch }) => {
  const { page } = await launch(provoked);
  const outcome = await page.evaluate(() => {
    const script = Object.assign(document.createElement('script'), { textContent: 'window.wasRun = true' });
    document.body.append(script);
    const button = document.createElement('button');
    button.setAttribute('onclick', 'window.wasRun = true');
    document.body.append(button);
    button.click();
    // The evaluation that a test runs in may call eval itself, so the page does it, in a task of its own.
    return new Promise((resolve) => {
      window.addEventListener('message', () => {
        let evaluated = 'run';
        try {
          (0, eval)('1');
        } catch {
          evaluated = 'refused';
        }
        resolve({ evaluated, wasRun: 'wasRun' in window });
      });
      window.postMessage('go', '*');
    });
  });
  expect(outcome).toEqual({ evaluated: 'refused', wasRun: false });
});

test('every answer of the protocol carries the policy, and no file outside the page is served', async ({ launch }) => {
  const { page } = await launch(provoked);
  const answers = await page.evaluate(async () => {
    const ask = async (path: string, method = 'GET'): Promise<[number, boolean]> => {
      const answer = await fetch(path, { method });
      return [answer.status, answer.headers.get('content-security-policy')?.startsWith("default-src 'none'") ?? false];
    };
    return {
      page: await ask('app://iec/index.html'),
      missing: await ask('app://iec/nothing.html'),
      above: await ask('app://iec/..%2f..%2fpackage.json'),
      backslash: await ask('app://iec/..%5c..%5cpackage.json'),
      posted: await ask('app://iec/index.html', 'POST'),
    };
  });
  expect(answers).toEqual({
    page: [200, true],
    missing: [404, true],
    above: [403, true],
    backslash: [400, true],
    posted: [405, true],
  });
});

test('a frame has no bridge, and another page with the bridge is refused', async ({ launch }) => {
  const { app, page } = await launch(provoked);
  const inFrame = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame.contentWindow === null ? 'no frame' : typeof (frame.contentWindow as unknown as { iec: unknown }).iec;
  });
  expect(inFrame).toBe('undefined');
  const answer = await app.evaluate(async ({ app: electronApp, BrowserWindow }) => {
    const preload = `${electronApp.getAppPath()}/out/preload/preload.cjs`;
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await stranger.loadURL('data:text/html,<p>');
    const got: unknown = await stranger.webContents.executeJavaScript(`iec.invoke('app:start', {})`);
    stranger.destroy();
    return got;
  });
  expect(answer).toEqual({ ok: false, error: { code: 'badRequest', params: { channel: 'app:start' } } });
});

test('no permission is given but writing text to the clipboard', async ({ launch }) => {
  const { page } = await launch(provoked);
  const answers = await page.evaluate(async () => {
    const state = async (name: string): Promise<string> =>
      (await navigator.permissions.query({ name: name as PermissionName })).state;
    const caught = (attempt: Promise<unknown>): Promise<string> =>
      attempt.then(
        () => 'given',
        () => 'refused',
      );
    return {
      geolocation: await state('geolocation'),
      notifications: await Notification.requestPermission(),
      camera: await caught(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await caught(navigator.mediaDevices.getDisplayMedia({ video: true })),
      clipboard: await caught(navigator.clipboard.readText()),
      position: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          () => resolve('refused'),
        ),
      ),
    };
  });
  expect(answers).toEqual({
    geolocation: 'denied',
    notifications: 'denied',
    camera: 'refused',
    screen: 'refused',
    clipboard: 'refused',
    position: 'refused',
  });
});
