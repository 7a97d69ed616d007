import { app, Menu } from 'electron';
import { runApp } from './app/lifecycle.ts';
import { createLogger } from './app/logger.ts';
import { appPaths } from './app/paths.ts';
import { printOnly } from './app/print-only.ts';
import { printRequestFile } from './app/print-request.ts';
import { registerAppScheme } from './app/protocol.ts';
import { guardNavigation } from './security/navigation.ts';
import { cutNetwork, cutWebRtc, silenceChromium } from './security/offline.ts';
import { guardPermissions } from './security/permissions.ts';

const paths = appPaths();
const logger = createLogger(paths.log, () => new Date());

// As root, which only test machines are, Chromium runs without its own sandbox or not at all.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
silenceChromium(app.commandLine);
registerAppScheme();
// Else Electron builds a menu of its own before ours.
Menu.setApplicationMenu(null);

app.on('web-contents-created', (_event, contents) => {
  guardNavigation(contents);
  cutWebRtc(contents);
});
app.on('session-created', (created) => {
  cutNetwork(created);
  guardPermissions(created);
});

// macOS names the file that the app was started with before the app is ready.
const earlyFiles: string[] = [];
const keepEarlyFile = (event: Electron.Event, path: string): void => {
  event.preventDefault();
  earlyFiles.push(path);
};
app.on('open-file', keepEarlyFile);

// For the command line of a checkout alone.
const printing = app.isPackaged ? null : printRequestFile(process.argv);
if (printing !== null) void app.whenReady().then(() => printOnly(printing));
else if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(() => {
    app.off('open-file', keepEarlyFile);
    runApp(paths, logger, earlyFiles);
  });
} else app.exit();
