import type { ElectronApplication } from '@playwright/test';

/** Answers the next Save dialogs with a path, or cancels them. */
export function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  return app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, path);
}

/** Answers the next Open dialogs with a path, or cancels them. */
export function answerOpenDialog(app: ElectronApplication, path: string | null): Promise<void> {
  return app.evaluate(({ dialog }, filePath) => {
    const filePaths = filePath === null ? [] : [filePath];
    dialog.showOpenDialog = () => Promise.resolve({ canceled: filePath === null, filePaths });
  }, path);
}

/** What a message box said. */
export type AskedBox = { readonly message: string; readonly buttons: readonly string[] };

/** Answers the next message boxes with the button of that label; `askedBoxes` tells what they said. */
export function answerMessageBox(app: ElectronApplication, label: string): Promise<void> {
  return app.evaluate(({ dialog }, wanted) => {
    const asked: AskedBox[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = ((_window: unknown, { message, buttons = [] }: Electron.MessageBoxOptions) => {
      asked.push({ message, buttons });
      return Promise.resolve({ response: buttons.indexOf(wanted), checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
  }, label);
}

/** The message boxes since `answerMessageBox`. */
export function askedBoxes(app: ElectronApplication): Promise<readonly AskedBox[]> {
  return app.evaluate(() => (globalThis as unknown as { asked: AskedBox[] }).asked);
}

/** Clicks an item of the native menu by its id, such as `file.save`. */
export function clickMenu(app: ElectronApplication, id: string): Promise<void> {
  return app.evaluate(({ Menu }, itemId) => {
    Menu.getApplicationMenu()?.getMenuItemById(itemId)?.click();
  }, id);
}
