import type { Desktop, WindowFace, WindowPurpose } from '#electron/ipc/desktop.ts';
import type { EventChannel } from '#shared/ipc/channels.ts';
import type { EventPayload } from '#shared/ipc/contract.ts';
import type { EditAct } from '#shared/ipc/menu-commands.ts';
import type { Settings } from '#shared/ipc/settings.ts';
import { app, screen, type BrowserWindow } from 'electron';
import { keepJsonFile } from './atomic-file.ts';
import type { Logger } from './logger.ts';
import type { AppPaths } from './paths.ts';
import type { SettingsStore } from './settings.ts';
import { placeWindow, readWindowState } from './window-state.ts';
import { createWindow } from './window.ts';

type OpenWindow = { readonly window: BrowserWindow; purpose: WindowPurpose; isStarted: boolean };

/** What the rest of the app wants to hear of windows. */
export type WindowListener = {
  /** A person wants to close the window; it stays until `close` is called. */
  onClose(windowId: number): void;
  onFocus(windowId: number): void;
  onGone(windowId: number): void;
};

/** All windows, by the id of their page. */
export type Windows = Omit<Desktop, 'chooseFileToOpen' | 'chooseFilesToOpen' | 'chooseFileToSave' | 'ask'> & {
  get(windowId: number): BrowserWindow | undefined;
  ids(): readonly number[];
  focused(): number | null;
  /** Closes a window without asking. */
  close(windowId: number): void;
  setPurpose(windowId: number, purpose: WindowPurpose): void;
  purposeOf(windowId: number): WindowPurpose;
  /** Whether the page has asked what it was opened for. */
  isStarted(windowId: number): boolean;
  listen(listener: WindowListener): void;
};

/** A window that is measured: its page is 1400 × 900 pixels. */
const MEASURED = { width: 1400, height: 900, useContentSize: true, frame: false } as const;

function titleOf({ name, isDirty }: WindowFace): string {
  return name === null ? app.getName() : `${isDirty ? '• ' : ''}${name} – ${app.getName()}`;
}

/** What is said of windows that are there, by the id of their page. */
function windowsAt(windows: ReadonlyMap<number, OpenWindow>) {
  const at = (windowId: number) => windows.get(windowId)?.window;
  return {
    get: at,
    ids: () => [...windows.keys()],
    focused: () => [...windows].find(([, { window }]) => window.isFocused())?.[0] ?? [...windows.keys()].at(-1) ?? null,
    close: (windowId: number) => at(windowId)?.destroy(),
    purposeOf: (windowId: number): WindowPurpose => windows.get(windowId)?.purpose ?? { kind: 'nothing' },
    isThere: (windowId: number) => windows.has(windowId),
    isStarted: (windowId: number) => windows.get(windowId)?.isStarted ?? false,
    focusWindow(windowId: number): void {
      const window = at(windowId);
      if (window?.isMinimized()) window.restore();
      window?.focus();
    },
    edit(windowId: number, act: EditAct): void {
      const window = at(windowId);
      if (window?.isFocused()) window.webContents[act]();
    },
    show(windowId: number, face: WindowFace): void {
      const window = at(windowId);
      window?.setTitle(titleOf(face));
      window?.setRepresentedFilename(face.path ?? '');
      window?.setDocumentEdited(face.isDirty);
    },
  };
}

/** What the address of a window says of the settings, for its first picture. */
const said = ({ locale, theme }: Settings) => ({ locale, theme });

export function createWindows(paths: AppPaths, settings: Pick<SettingsStore, 'get'>, logger: Logger): Windows {
  const windows = new Map<number, OpenWindow>();
  let listener: WindowListener | null = null;

  function openWindow(purpose: WindowPurpose): number {
    const last = readWindowState(paths.windowState);
    const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
    const isMeasured = purpose.kind === 'file' && purpose.isMeasured === true;
    const window = createWindow(
      paths,
      {
        ...said(settings.get()),
        ...(purpose.kind === 'nothing' ? {} : { opens: '1' }),
        ...(isMeasured ? { bench: '1' } : {}),
      },
      isMeasured ? MEASURED : placeWindow(last, windows.size, areas),
    );
    if (last?.isMaximized && windows.size === 0) window.maximize();
    const { id } = window.webContents;
    windows.set(id, { window, purpose, isStarted: false });
    window.on('close', (event) => {
      keepJsonFile(paths.windowState, { ...window.getNormalBounds(), isMaximized: window.isMaximized() }, logger);
      if (!listener) return;
      event.preventDefault();
      listener.onClose(id);
    });
    window.on('focus', () => listener?.onFocus(id));
    window.on('closed', () => {
      windows.delete(id);
      listener?.onGone(id);
    });
    return id;
  }
  function emit<C extends EventChannel>(windowId: number, channel: C, payload: EventPayload<C>): void {
    windows.get(windowId)?.window.webContents.send(channel, payload);
  }
  return {
    ...windowsAt(windows),
    openWindow,
    emit,
    takePurpose(windowId) {
      const open = windows.get(windowId);
      if (!open) return { kind: 'nothing' };
      const { purpose } = open;
      open.purpose = { kind: 'nothing' };
      open.isStarted = true;
      return purpose;
    },
    setPurpose(windowId, purpose) {
      const open = windows.get(windowId);
      if (open) open.purpose = purpose;
    },
    broadcast(channel, payload) {
      for (const windowId of windows.keys()) emit(windowId, channel, payload);
    },
    listen: (heard) => {
      listener = heard;
    },
  };
}
