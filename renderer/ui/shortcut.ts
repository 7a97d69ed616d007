/** A shortcut as it is written for the native menu, such as `CmdOrCtrl+Shift+S`. */
export type Accelerator = string;

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const macNames: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥', Plus: '+' };
const otherNames: Readonly<Record<string, string>> = { CmdOrCtrl: 'Ctrl', Plus: '+' };

/** The caps of a shortcut as they stand on the keyboard. */
export function keyCaps(accelerator: Accelerator, isMac: boolean): readonly string[] {
  const names = isMac ? macNames : otherNames;
  return accelerator.split('+').map((part) => names[part] ?? part);
}

/** Whether a key press is the shortcut. `Plus` is reached with or without Shift, as keyboards differ. */
export function isShortcut(accelerator: Accelerator, press: KeyPress, isMac: boolean): boolean {
  const parts = accelerator.split('+');
  const key = parts.at(-1) ?? '';
  const wantsMain = parts.includes('CmdOrCtrl');
  const [main, other] = isMac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (main !== wantsMain || other || press.altKey !== parts.includes('Alt')) return false;
  if (key === 'Plus') return press.key === '+' || press.key === '=';
  return press.shiftKey === parts.includes('Shift') && press.key.toLowerCase() === key.toLowerCase();
}
