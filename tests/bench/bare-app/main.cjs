// The smallest honest app: a sandboxed window, a preload with one call, a page with one button.
const { app, BrowserWindow, ipcMain } = require('electron');
const { join } = require('node:path');

ipcMain.handle('ping', () => 'pong');
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1400,
    height: 900,
    webPreferences: { sandbox: true, contextIsolation: true, preload: join(app.getAppPath(), 'preload.cjs') },
  });
  window.loadFile(join(app.getAppPath(), 'index.html'));
});
app.on('window-all-closed', () => app.quit());
