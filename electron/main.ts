import { app, BrowserWindow, Menu, session } from 'electron';
import { join } from 'node:path';
import { registerAppScheme, serveAppFiles } from './app/protocol.ts';
import { APP_PAGE } from './security/app-origin.ts';
import { guardNavigation } from './security/navigation.ts';
import { cutNetwork, cutWebRtc, silenceChromium } from './security/offline.ts';
import { guardPermissions } from './security/permissions.ts';

const userData = process.env['IEC_USER_DATA'];
if (userData) app.setPath('userData', userData);
// As root, which only test machines are, Chromium runs without its own sandbox or not at all.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
silenceChromium(app.commandLine);
registerAppScheme();
Menu.setApplicationMenu(null);
app.on('web-contents-created', (_event, contents) => {
  guardNavigation(contents);
  cutWebRtc(contents);
});
void app.whenReady().then(() => {
  cutNetwork(session.defaultSession);
  guardPermissions(session.defaultSession);
  serveAppFiles(join(app.getAppPath(), 'out/renderer'));
  const window = new BrowserWindow({
    width: 1400,
    height: 900,
    show: false,
    backgroundColor: '#f4f3ef',
    webPreferences: {
      preload: join(app.getAppPath(), 'out/preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(APP_PAGE);
});
app.on('window-all-closed', () => app.quit());
