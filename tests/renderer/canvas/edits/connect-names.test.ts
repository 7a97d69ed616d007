import { typedBefore, typedEnds } from '#renderer/canvas/edits/connect-names.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const zones = [
  { value: 'Z1', label: 'Control', detail: 'ZC' },
  { value: 'Z2', label: 'Control room', detail: '' },
  { value: 'Z3', label: 'Field', detail: '' },
  { value: 'Z4', label: 'Pumps, north', detail: '' },
  { value: 'Z5', label: '制御', detail: '' },
];
const inWords = (text: string) =>
  typedEnds(text, zones).map((end) => (end.kind === 'zone' ? end.id : `${end.isStated ? '>' : '?'}${end.name}`));

test.each([
  ['Control', ['Z1']],
  ['control r', ['Z2']],
  ['fie', ['Z3']],
  ['ZC', ['Z1']],
  ['Field, Control', ['Z3', 'Z1']],
  ['Field、制御,control room', ['Z3', 'Z5', 'Z2']],
  ['Field; Control', ['Z3', 'Z1']],
  ['Field, Field', ['Z3']],
  ['Pumps, north', ['Z4']],
  ['Vendor', ['?Vendor']],
  ['"Field"', ['>Field']],
  ['「制御」', ['>制御']],
  ['> Field', ['>Field']],
  ['>Vendor, Field', ['>Vendor', 'Z3']],
  ['"Market, spot", Field', ['>Market, spot', 'Z3']],
  ['', []],
  [' , ,', []],
  ['>', []],
  ['""', []],
])('%j means %j', (text, ends) => {
  expect(inWords(text)).toEqual(ends);
});

test.each([
  ['Fie', ''],
  ['Control, Fie', 'Control, '],
  ['Control,', 'Control,'],
  ['Control, ', 'Control, '],
  ['"Market, spot", Fi', '"Market, spot", '],
  ['', ''],
])('before the part that is typed in %j stands %j', (text, before) => {
  expect(typedBefore(text)).toBe(before);
});

test('whatever is typed, no end comes twice and no name is empty or too long', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      const ends = typedEnds(text, zones);
      expect(new Set(ends.map((end) => JSON.stringify([end.kind, end.kind === 'zone' ? end.id : end.name]))).size).toBe(
        ends.length,
      );
      for (const { name } of ends) expect(name.length > 0 && name.length <= 200).toBe(true);
      expect(text.startsWith(typedBefore(text))).toBe(true);
    }),
  );
});
