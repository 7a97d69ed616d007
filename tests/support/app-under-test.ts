import type { Logger } from '#electron/app/logger.ts';
import { createRecentFiles } from '#electron/app/recent-files.ts';
import { createSettings } from '#electron/app/settings.ts';
import { loadCatalog } from '#electron/catalog/load-catalog.ts';
import { checkoutStyleSheets } from '#electron/cli/checkout-fonts.ts';
import { createTranslator } from '#electron/i18n.ts';
import type { AppServices } from '#electron/ipc/app-services.ts';
import type { ChosenPlace, Desktop, QuestionId, WindowFace, WindowPurpose } from '#electron/ipc/desktop.ts';
import { createRoutes } from '#electron/ipc/handlers/index.ts';
import { registerHandlers } from '#electron/ipc/router.ts';
import { createSessions } from '#electron/ipc/session.ts';
import { sheetWorker } from '#electron/sheets/sheet-worker.ts';
import { createReportWriter } from '#electron/report/thread/report-writer.ts';
import { createReader } from '#electron/storage/reader/reader.ts';
import { signerWith } from '#electron/storage/signing.ts';
import type { CallChannel } from '#shared/ipc/channels.ts';
import type { Answer, Request } from '#shared/ipc/contract.ts';
import { join } from 'node:path';

/** What the person at a desktop without screen will answer, and what was shown to them. */
export type TestDesktop = Desktop & {
  open: string | null;
  save: ChosenPlace | null;
  answers: Partial<Record<QuestionId, string>>;
  readonly asked: { question: QuestionId; params: Readonly<Record<string, string>> }[];
  readonly events: { windowId: number; channel: string; payload: unknown }[];
  readonly faces: Map<number, WindowFace>;
  readonly opened: WindowPurpose[];
  readonly focused: number[];
  readonly edited: { windowId: number; act: string }[];
  purpose: WindowPurpose;
};

export function testDesktop(): TestDesktop {
  const desktop: TestDesktop = {
    open: null,
    save: null,
    answers: {},
    asked: [],
    events: [],
    faces: new Map(),
    opened: [],
    focused: [],
    edited: [],
    purpose: { kind: 'nothing' },
    chooseFileToOpen: () => Promise.resolve(desktop.open),
    chooseFilesToOpen: () => Promise.resolve(desktop.open === null ? [] : [desktop.open]),
    chooseFileToSave: () => Promise.resolve(desktop.save),
    ask(_windowId, question, params) {
      desktop.asked.push({ question, params });
      return Promise.resolve((desktop.answers[question] ?? 'cancel') as never);
    },
    openWindow(purpose) {
      desktop.opened.push(purpose);
      return 100 + desktop.opened.length;
    },
    isThere: () => true,
    focusWindow: (windowId) => void desktop.focused.push(windowId),
    edit: (windowId, act) => void desktop.edited.push({ windowId, act }),
    takePurpose: () => desktop.purpose,
    show: (windowId, face) => void desktop.faces.set(windowId, face),
    emit: (windowId, channel, payload) => void desktop.events.push({ windowId, channel, payload }),
    broadcast: (channel, payload) => void desktop.events.push({ windowId: 0, channel, payload }),
  };
  return desktop;
}

/** The app without windows: real handlers, router, storage and catalog over a folder of the test. */
export type AppUnderTest = {
  readonly services: AppServices;
  readonly desktop: TestDesktop;
  readonly bugs: unknown[];
  /** What was put off until nobody waits. */
  readonly later: (() => Promise<void>)[];
  /** Calls as the page of a window does. */
  call<C extends CallChannel>(channel: C, request: Request<C>, windowId?: number): Promise<Answer<C>>;
};

const catalog = loadCatalog();
const sheets = sheetWorker(join(import.meta.dirname, '../../electron/sheets/sheet-thread.ts'));
const reader = createReader(join(import.meta.dirname, '../../electron/storage/reader/reader-thread.ts'));
const reportThread = join(import.meta.dirname, '../../electron/report/thread/report-thread.ts');
const silent: Logger = { info: () => undefined, error: () => '' };

export function appUnderTest(folder: string, who = 'Ana'): AppUnderTest {
  if (!catalog.ok) throw new Error(JSON.stringify(catalog.error));
  const desktop = testDesktop();
  const bugs: unknown[] = [];
  const later: (() => Promise<void>)[] = [];
  const settings = createSettings(
    join(folder, 'settings.json'),
    { locale: 'en', theme: 'system', registerViews: [], learnedHeads: [] },
    silent,
  );
  const workingCopies = {
    workingFolder: join(folder, `working-${who}`),
    now: () => '2026-11-23T10:00:00.000Z',
    who,
    host: `host-of-${who}`,
    pid: process.pid,
    appVersion: '0.1.0',
  };
  const services: AppServices = {
    desktop,
    sessions: createSessions(),
    beginnings: new Map(),
    reader,
    sheets,
    reports: {
      write: createReportWriter(reportThread, () => ({ catalog: undefined, fonts: checkoutStyleSheets() })),
      print({ html }, _signal, onPrinting) {
        onPrinting();
        return Promise.resolve(Buffer.from(`%PDF-1.4 of ${html.length}`));
      },
      running: new Map(),
    },
    signer: signerWith(join(folder, 'keys', 'signing-key.pem')),
    settings,
    recent: createRecentFiles(join(folder, 'recent.json'), silent, () => undefined),
    workingCopies,
    storage: () => workingCopies,
    catalog: () => catalog,
    translate: (locale) => createTranslator(locale ?? settings.get().locale),
    sampleFolder: join(import.meta.dirname, '../../assets/sample'),
    later: (task) => void later.push(task),
    platform: 'linux',
    about: { version: '0.1.0', electron: '45', notices: () => 'notices' },
  };
  const listeners = new Map<string, (event: number, request: unknown) => Promise<unknown>>();
  const routes = createRoutes(services);
  registerHandlers<number>(
    { handle: (channel, listener) => void listeners.set(channel, listener) },
    () => Promise.resolve(routes),
    {
      isTrustedSender: (windowId) => windowId > 0,
      contextOf: (windowId) => ({ windowId }),
      onBug(_channel, thrown) {
        bugs.push(thrown);
        return `bug-${bugs.length}`;
      },
    },
  );
  return {
    services,
    desktop,
    bugs,
    later,
    call: <C extends CallChannel>(channel: C, request: Request<C>, windowId = 1) =>
      (listeners.get(channel)?.(windowId, request) ?? Promise.reject(new Error(channel))) as Promise<Answer<C>>,
  };
}
