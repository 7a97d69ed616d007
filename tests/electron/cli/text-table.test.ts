import { expect, test } from 'vitest';
import { displayWidth, printable, textTable } from '#electron/cli/text-table.ts';

test.each([
  ['', 0],
  ['Zone', 4],
  ['ゾーン', 6],
  ['SL-T(案)', 8],
  ['é', 1],
  ['e\u0301', 1],
])('%j is %i columns wide', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('columns line up whatever the script', () => {
  expect(
    textTable(
      ['ID', '名称', 'x'],
      [
        ['Z1', '制御', '1'],
        ['Z22', 'DMZ', ''],
      ],
    ),
  ).toBe('ID   名称  x\nZ1   制御  1\nZ22  DMZ\n');
});

test('control characters and changes of direction are shown as unknown', () => {
  expect(printable('a\u001b[2J\nb\u202ec')).toBe('a\ufffd[2J\ufffdb\ufffdc');
});
