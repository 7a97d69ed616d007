import { readDay } from '#shared/supplier/read-day.ts';
import { readSupplierPages } from '#shared/supplier/read-supplier-pages.ts';
import { sheetProblemCodes } from '#shared/supplier/sheet-problem.ts';
import { answerReader } from '#shared/supplier/sheet-words.ts';
import type { ReadCell, ReadPage } from '#shared/supplier/workbook.ts';
import { knownIds, returnedPages } from '#tests/support/supplier-sheet.ts';
import { supplierWords } from '#tests/support/supplier-words.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';

type Change = (page: ReadPage) => ReadPage;

const columns = { id: 0, answer: 5, how: 6, evidence: 7 } as const;
const at = (row: number, column: number) => (cell: ReadCell) => cell.row === row && cell.column === column;
const put =
  (row: number, column: number, text: string, as: ReadCell['as'] = 'text'): Change =>
  (page) => ({ ...page, cells: [...page.cells.filter((cell) => !at(row, column)(cell)), { row, column, text, as }] });
const without =
  (isGone: (cell: ReadCell) => boolean): Change =>
  (page) => ({ ...page, cells: page.cells.filter((cell) => !isGone(cell)) });
const both =
  (...changes: readonly Change[]): Change =>
  (page) =>
    changes.reduce((changed, change) => change(changed), page);
const merge =
  (top: number, bottom: number, left: number, right: number): Change =>
  (page) => ({ ...page, merged: [{ top, bottom, left, right }] });

const [head, table] = returnedPages() as [ReadPage, ReadPage];
/** The row of a field of the first page. */
const field = (key: string): number => head.cells.find(({ text, column }) => column === 0 && text === key)?.row ?? -1;
const read = (pages: readonly ReadPage[]) => readSupplierPages(pages, supplierWords, knownIds());
function problems(pages: readonly ReadPage[]): string[] {
  const said = read(pages);
  return said.ok ? [] : said.error.map(({ code, params }) => [code, params['cell']].filter(Boolean).join(' '));
}
function answered(pages: readonly ReadPage[]) {
  const said = read(pages);
  if (!said.ok) throw new Error(JSON.stringify(said.error));
  return said.value.answers.filter(({ answer }) => answer !== null);
}

describe('what is wrong is named, all of it', () => {
  const cases: readonly (readonly [string, Change, readonly string[]])[] = [
    ['an answer that is none', put(2, columns.answer, 'perhaps'), ['unknownAnswer F3']],
    ['a text without an answer', put(2, columns.how, 'by cards'), ['missingAnswer F3']],
    ['a formula as an answer', put(2, columns.answer, 'Met', 'formula'), ['formula F3']],
    [
      'an error as evidence',
      both(put(2, columns.answer, 'met'), put(2, columns.evidence, '#REF!', 'error')),
      ['errorValue H3'],
    ],
    [
      'a text that is too long',
      both(put(2, columns.answer, 'met'), put(2, columns.how, 'x'.repeat(20_001))),
      ['tooLong G3'],
    ],
    ['an id twice', put(3, columns.id, 'CR 1.1'), ['idTwice A4']],
    ['an answer without an id', both(put(2, columns.id, ''), put(2, columns.answer, 'met')), ['missingId A3']],
    ['an id that cannot be', put(2, columns.id, 'x'.repeat(201)), ['badId A3']],
    ['merged answers', merge(2, 4, columns.answer, columns.answer), ['merged F3', 'merged F4', 'merged F5']],
    ['a column that was deleted', without(({ column }) => column === columns.how), ['missingColumn']],
    ['a column that was copied', put(0, 9, 'zonduit:answer'), ['columnTwice']],
    ['a table without rows', without(({ row }) => row > 1), ['noRequirements']],
    [
      'several things at once',
      both(put(2, columns.answer, '?!'), put(3, columns.answer, 'maybe')),
      ['unknownAnswer F3', 'unknownAnswer F4'],
    ],
  ];
  it.each(cases)('%s', (_name, change, codes) => {
    expect(problems([head, change(table)])).toEqual(codes);
  });

  const headCases: readonly (readonly [string, Change, readonly string[]])[] = [
    ['a day that is none', put(field('answeredOn'), 2, 'soon'), [`badDay C${field('answeredOn') + 1}`]],
    ['a level that is none', put(field('slc.UC'), 2, '5'), [`badLevel C${field('slc.UC') + 1}`]],
    ['levels that are not all there', put(field('slc.IAC'), 2, '2'), [`missingLevel C${field('slc.UC') + 1}`]],
    ['a field that was deleted', without(({ row }) => row === field('vendor')), ['missingField']],
    ['no product', put(field('product'), 2, ' '), ['missingField']],
    ['the mark of the values gone', without(({ text }) => text === 'zonduit:value'), ['missingColumn']],
    ['a newer sheet', put(0, 0, 'zonduit-supplier-sheet/2'), ['fromTheFuture']],
  ];
  it.each(headCases)('%s', (_name, change, codes) => {
    expect(problems([change(head), table])).toEqual(codes);
  });

  it.each([
    [
      'another workbook',
      [{ name: 'Sales', cells: [{ row: 0, column: 0, text: 'Id', as: 'text' }], merged: [] }],
      'notASupplierSheet',
    ],
    ['no pages', [], 'notASupplierSheet'],
    ['the first page gone', [table], 'noProductPage'],
    ['the second page gone', [head], 'noRequirementsPage'],
    ['a page twice', [head, table, { ...table, name: 'Copy' }], 'pageTwice'],
  ] satisfies [string, ReadPage[], string][])('%s', (_name, pages, code) => {
    expect(problems(pages)).toEqual([code]);
  });

  it('no more than two hundred problems are listed', () => {
    const all = Array.from({ length: 300 }, (_, n) => put(n + 2, columns.answer, '?'));
    expect(problems([head, both(...all)(table)])).toHaveLength(200);
  });

  it.each(['en', 'ja'])('every problem has a sentence in %s', (locale) => {
    const texts = JSON.parse(readFileSync(`catalog/locales/${locale}/supplier.json`, 'utf8')) as { problem: object };
    expect(Object.keys(texts.problem).sort()).toEqual([...sheetProblemCodes].sort());
  });
});

describe('what does not matter', () => {
  const met = put(2, columns.answer, 'Met');
  const expected = [{ id: 'CR 1.1', answer: { status: 'met', rationale: '', evidence: '' } }];
  const moved =
    (from: number, to: number): Change =>
    (page) => ({
      ...page,
      cells: page.cells.map((cell) => (cell.column === from ? { ...cell, column: to } : cell)),
    });
  const rows =
    (map: (row: number) => number): Change =>
    (page) => ({
      ...page,
      cells: page.cells.map((cell) => ({ ...cell, row: map(cell.row) })),
    });
  const cases: readonly (readonly [string, Change])[] = [
    ['the order of columns', both(met, moved(columns.answer, 20), moved(columns.id, 11))],
    [
      'columns that were deleted and are not read',
      both(
        met,
        without(({ column }) => [1, 2, 3, 4].includes(column)),
      ),
    ],
    [
      'rows above',
      both(
        met,
        rows((row) => row + 5),
      ),
    ],
    [
      'empty rows between',
      both(
        met,
        rows((row) => (row < 2 ? row : row * 2)),
      ),
    ],
    [
      'the order of rows',
      both(
        met,
        rows((row) => (row < 2 ? row : 500 - row)),
      ),
    ],
    [
      'titles that were deleted',
      both(
        met,
        without(({ row }) => row === 1),
      ),
    ],
    ['titles in another language', both(met, put(1, columns.id, 'Kennung'), put(1, columns.answer, 'Antwort'))],
    ['width and spaces of an id', both(met, put(2, columns.id, ' CR　1.1 '))],
    ['merged cells beside', both(met, merge(2, 4, 1, 2))],
    ['a formula in a title', both(met, put(2, 1, 'x', 'formula'))],
    ['notes below the table', both(met, put(400, 1, 'Thank you'))],
  ];
  it.each(cases)('%s', (_name, change) => {
    expect(answered([{ name: 'Notes', cells: [], merged: [] }, change(table), head])).toEqual(expected);
  });

  it('numbers and days in notes are taken as text', () => {
    const change = both(met, put(2, columns.how, '7', 'number'), put(2, columns.evidence, '2026-11-20', 'day'));
    expect(answered([head, change(table)])[0]?.answer).toEqual({
      status: 'met',
      rationale: '7',
      evidence: '2026-11-20',
    });
  });
});

test.each([
  ['Met', 'met'],
  ['  MET ', 'met'],
  ['met', 'met'],
  ['Ｍｅｔ', 'met'],
  ['満たす', 'met'],
  ['Met / 満たす', 'met'],
  ['○', 'met'],
  ['partly', 'partly'],
  ['一部 満たす', 'partly'],
  ['△', 'partly'],
  ['not  met', 'not-met'],
  ['NOT-MET', 'not-met'],
  ['満たさない', 'not-met'],
  ['n/a', 'not-applicable'],
  ['Not applicable', 'not-applicable'],
  ['該当なし', 'not-applicable'],
  ['perhaps', null],
  ['', null],
  ['Not', null],
])('the word “%s” answers %s', (word, state) => {
  expect(answerReader(supplierWords)(word)).toBe(state);
});

test.each([
  ['2026-11-20', '2026-11-20'],
  ['2026/1/5', '2026-01-05'],
  ['２０２６．１１．２０', '2026-11-20'],
  ['2026年11月20日', '2026-11-20'],
  ['2026-11-20T00:00:00Z', '2026-11-20'],
  ['2026-02-30', null],
  ['20/11/2026', null],
  ['soon', null],
])('the day “%s” is %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});
