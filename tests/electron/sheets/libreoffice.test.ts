import { limits } from '#electron/sheets/limits.ts';
import { readWorkbook } from '#electron/sheets/read-workbook.ts';
import { writeWorkbook } from '#electron/sheets/write-workbook.ts';
import { productSchema, type SupplierAnswer } from '#shared/model/product.ts';
import { compareAnswers } from '#shared/supplier/compare-answers.ts';
import { readSupplierPages } from '#shared/supplier/read-supplier-pages.ts';
import { supplierPages } from '#shared/supplier/supplier-pages.ts';
import { filledIn } from '#tests/support/filled-sheet.ts';
import { openSpreadsheetProgram, type SpreadsheetProgram } from '#tests/support/spreadsheet-program.ts';
import { aSupplierSheet, knownIds } from '#tests/support/supplier-sheet.ts';
import { supplierWords } from '#tests/support/supplier-words.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

let program: SpreadsheetProgram;
beforeAll(async () => {
  program = await openSpreadsheetProgram();
}, 400_000);
afterAll(() => program.close());

const answer = (status: SupplierAnswer['status'], rationale = '', evidence = ''): SupplierAnswer => ({
  status,
  rationale,
  evidence,
});
const product = productSchema.parse({
  id: 'P-01',
  vendor: 'Kurosawa Denki 黒沢電機',
  name: '=FieldBook',
  version: '3.10',
  slCapability: [2, 2, 1, 1, 2, 1, 2],
  answeredBy: '佐藤 花子',
  answeredOn: '2026-11-20',
  answers: {
    'CR 1.1': answer('met', '=1+1\n二要素認証', '@SUM(A1)'),
    'CR 1.1 RE(1)': answer('partly', '+81-3-1234', '-5'),
    'CR 1.2': answer('not-met', '007', '1/2'),
    'CR 1.3': answer('not-applicable', '2026-11-20', 'TRUE'),
    'CR 1.4': answer('met', '😀 <b> & "quoted" \'x\'', '#N/A'),
    'CR 1.5': answer('met', '  spaced  ', 'x'.repeat(5_000)),
  },
});

function takenIn(file: Buffer) {
  const pages = readWorkbook(file, limits);
  if (!pages.ok) throw new Error(JSON.stringify(pages.error));
  const said = readSupplierPages(pages.value, supplierWords, knownIds());
  if (!said.ok) throw new Error(JSON.stringify(said.error));
  return said.value;
}

it.each([
  ['en', ['xlsx']],
  ['both', ['ods', 'xlsx']],
] as const)(
  'a sheet in %s that LibreOffice opened and saved as %s comes back without loss',
  async (languages, formats) => {
    const file = await writeWorkbook(supplierPages(aSupplierSheet({ product, languages })));
    const said = takenIn(await program.saveAs(file, ...formats));
    expect(compareAnswers(product, said, knownIds()).answers.filter(({ change }) => change !== 'same')).toEqual([]);
    const { vendor, name, version, slCapability, answeredBy, answeredOn } = product;
    expect(said).toMatchObject({ vendor, name, version, slCapability, answeredBy, answeredOn });
  },
  300_000,
);

it('a sheet that was filled in elsewhere and saved by LibreOffice is taken in', async () => {
  const empty = await writeWorkbook(supplierPages(aSupplierSheet({ languages: 'ja' })));
  const filled = await filledIn(empty, { 'CR 1.1': ['○', '二要素', '取説'], 'CR 2.1': ['Not met', '', ''] }, {});
  const { answers } = takenIn(await program.saveAs(filled, 'xlsx'));
  expect(answers.filter(({ answer: given }) => given !== null)).toEqual([
    { id: 'CR 1.1', answer: answer('met', '二要素', '取説') },
    { id: 'CR 2.1', answer: answer('not-met') },
  ]);
}, 300_000);

it('LibreOffice shows the drop-down and hides the marks', async () => {
  const file = await writeWorkbook(supplierPages(aSupplierSheet()));
  const flat = (await program.saveAs(file, 'fods')).toString();
  expect(flat).toContain('Met');
  expect(flat).toMatch(
    /cell-content-is-in-list\(&quot;Met&quot;;&quot;Partly&quot;;&quot;Not met&quot;;&quot;Not applicable&quot;\)/,
  );
  expect(flat).toMatch(/<table:table-column[^>]*table:visibility="collapse"/);
  expect(flat).toMatch(/<table:table-row[^>]*table:visibility="collapse"/);
}, 300_000);
