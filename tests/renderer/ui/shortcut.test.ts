import { describe, expect, test } from 'vitest';
import { isShortcut, keyCaps } from '#renderer/ui/shortcut.ts';

const none = { key: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const ctrl = (key: string) => ({ ...none, key, ctrlKey: true });
const command = (key: string) => ({ ...none, key, metaKey: true });

describe('a key press is a shortcut', () => {
  test.each([
    ['CmdOrCtrl+S', ctrl('s'), false, true],
    ['CmdOrCtrl+S', ctrl('S'), false, true],
    ['CmdOrCtrl+S', { ...ctrl('s'), shiftKey: true }, false, false],
    ['CmdOrCtrl+S', { ...ctrl('s'), altKey: true }, false, false],
    ['CmdOrCtrl+S', { ...ctrl('s'), metaKey: true }, false, false],
    ['CmdOrCtrl+S', { ...none, key: 's' }, false, false],
    ['CmdOrCtrl+S', command('s'), false, false],
    ['CmdOrCtrl+S', command('s'), true, true],
    ['CmdOrCtrl+S', ctrl('s'), true, false],
    ['CmdOrCtrl+Shift+Z', { ...ctrl('Z'), shiftKey: true }, false, true],
    ['CmdOrCtrl+Shift+Z', ctrl('z'), false, false],
    ['CmdOrCtrl+Plus', ctrl('='), false, true],
    ['CmdOrCtrl+Plus', { ...ctrl('+'), shiftKey: true }, false, true],
    ['CmdOrCtrl+-', ctrl('-'), false, true],
    ['F1', { ...none, key: 'F1' }, false, true],
    ['F1', { ...none, key: 'F1', shiftKey: true }, false, false],
  ] as const)('%s by %o (mac: %s): %s', (accelerator, press, isMac, expected) => {
    expect(isShortcut(accelerator, press, isMac)).toBe(expected);
  });
});

test.each([
  ['CmdOrCtrl+Shift+S', false, ['Ctrl', 'Shift', 'S']],
  ['CmdOrCtrl+Shift+S', true, ['⌘', '⇧', 'S']],
  ['CmdOrCtrl+Plus', false, ['Ctrl', '+']],
  ['F6', false, ['F6']],
] as const)('%s has caps (mac: %s)', (accelerator, isMac, caps) => {
  expect(keyCaps(accelerator, isMac)).toEqual(caps);
});
