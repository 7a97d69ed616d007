import { readCsv, writeCsv } from '#shared/spreadsheet/csv.ts';
import { ok } from '#shared/result.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const rowsOf = (text: string, most = 1000) => {
  const read = readCsv(text, most);
  return read.ok ? read.value.rows : read.error;
};

describe('a text of values', () => {
  it.each([
    [
      'commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons with commas inside',
      'a;b\n1,5;2,5',
      [
        ['a', 'b'],
        ['1,5', '2,5'],
      ],
    ],
    [
      'tabs and Windows line ends',
      'a\tb\r\n1\t2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'old Mac line ends',
      'a,b\r1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'bars',
      'a|b|c\n1|2|3',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    [
      'another mark',
      'a^b\n1^2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'what its first line says',
      'sep=#\r\na#b\r\n1,x#2',
      [
        ['a', 'b'],
        ['1,x', '2'],
      ],
    ],
    [
      'quotes, with delimiters and lines inside',
      'a,b\n"x, ""y""\nz",2',
      [
        ['a', 'b'],
        ['x, "y"\nz', '2'],
      ],
    ],
    [
      'an empty last cell',
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['one column', 'a\nb\n', [['a'], ['b']]],
    [
      'a mark that kept a formula a text',
      `a,b\n'=1+1,'x`,
      [
        ['a', 'b'],
        ['=1+1', `'x`],
      ],
    ],
    ['nothing', '', []],
  ])('parted by %s', (_name, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it('whose quote never closes is refused by its row', () => {
    expect(rowsOf('a,b\n1,"2\n3,4\n')).toEqual({ code: 'openQuote', row: 2 });
  });

  it('with too many cells is refused', () => {
    expect(rowsOf('1,2\n'.repeat(60), 100)).toEqual({ code: 'tooManyCells' });
  });
});

const cell = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('=1+1', '+1', '-1', '@x', "'=1", '\t', '"', '""', ',', ';', '\n', '\r\n', '弁, 棟', ' a '),
);
const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.record({
    heads: fc.constant(Array.from({ length: width }, (_, at) => `Head ${at}`)),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
  }),
);

it('what is written is read again, whatever parts it', () => {
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t', '|'), ({ heads, rows }, delimiter) => {
      const text = `sep=${delimiter}\r\n${writeCsv([heads, ...rows], delimiter)}`;
      expect(rowsOf(text)).toEqual([heads, ...rows]);
    }),
    { numRuns: 400 },
  );
});

it('the delimiter of a table is found', () => {
  const word = fc.stringMatching(/^[a-zあ-ん0-9 ]{1,6}$/);
  const words = fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(words, fc.constantFrom(',', ';', '\t', '|', '^', '~', '!', ':'), (rows, delimiter) => {
      const read = readCsv(writeCsv([['Name', 'Type', 'Zone'], ...rows], delimiter), 1000);
      expect(read.ok && read.value.delimiter).toBe(delimiter);
    }),
  );
});

it('a list within a cell does not part it: its marks are quoted', () => {
  const rows = [
    ['Name', 'Zones', 'Cost'],
    ['Pump', 'Z1; Z2', '1|2'],
  ];
  expect(writeCsv(rows)).toContain('"Z1; Z2","1|2"');
  expect(readCsv(writeCsv(rows), 100)).toEqual(ok({ delimiter: ',', rows }));
});

it('the delimiter is found where a long text goes on beyond what is looked at', () => {
  const long = 'first; second\n'.repeat(9_000);
  const rows = [
    ['Name', 'Reason', 'Zone'],
    ['Pump', 'short', 'Hall'],
    ['Fan', long, 'Hall'],
  ];
  expect(readCsv(writeCsv(rows), 100)).toEqual(ok({ delimiter: ',', rows }));
});

it('no cell that is written begins like a formula', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (row) => {
      const [line] = rowsOf(`sep=,\r\n${writeCsv([row])}`.replaceAll("'", '_')) as string[][];
      expect(line?.filter((one) => /^[=+\-@\t\r]/.test(one))).toEqual([]);
    }),
  );
});
