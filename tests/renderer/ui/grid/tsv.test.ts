import { parseTsv, printTsv } from '#renderer/ui/grid/tsv.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['one cell', 'a', [['a']]],
  ['nothing', '', [['']]],
  [
    'a block with the last line ended',
    'a\tb\r\nc\t\r\n',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  ['lines and tabs inside quotes', '"a\nb"\t"c\td"', [['a\nb', 'c\td']]],
  ['doubled quotes', '"say ""no"""', [['say "no"']]],
  ['a quote that only begins a word', '"a" b\tc', [['"a" b', 'c']]],
])('reads %s', (_name, text, cells) => {
  expect(parseTsv(text)).toEqual(cells);
});

test('what is printed reads back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ゾ', ' ', '"', '\t', '\n') });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      fc.pre(rows.at(-1)?.join('') !== '');
      expect(parseTsv(printTsv(rows))).toEqual(rows);
    }),
  );
});
