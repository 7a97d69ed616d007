import { limits } from '#electron/sheets/limits.ts';
import { readWorkbook } from '#electron/sheets/read-workbook.ts';
import { writeWorkbook } from '#electron/sheets/write-workbook.ts';
import { productSchema, type SupplierAnswer } from '#shared/model/product.ts';
import { requirementStates } from '#shared/model/requirement-status.ts';
import type { SlVector } from '#shared/model/security-level.ts';
import { compareAnswers } from '#shared/supplier/compare-answers.ts';
import { readSupplierPages } from '#shared/supplier/read-supplier-pages.ts';
import { sheetLanguages, type SheetLanguages } from '#shared/supplier/sheet-words.ts';
import { sheetRequirements, supplierPages } from '#shared/supplier/supplier-pages.ts';
import type { SupplierReturn } from '#shared/supplier/supplier-return.ts';
import { aSupplierSheet, knownIds } from '#tests/support/supplier-sheet.ts';
import { supplierWords } from '#tests/support/supplier-words.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const ids = sheetRequirements(aSupplierSheet()).map(({ id }) => id);
/** Texts of every kind: all of Unicode, broken halves of pairs too, and what spreadsheets take for something else. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 20 }),
  fc.constantFrom('=1+1', '+81-3', '-5', '@SUM(A1)', '007', '1/2', '2026-11-23', 'TRUE', '#N/A', "'quoted"),
  fc.constantFrom('toString', 'constructor', '__proto__', 'toString()'),
  fc.constantFrom('  spaced  ', 'a\nb', 'tab\there', '二要素\n認証', '😀👩‍🔧', '_x000D_', '<&>"\'', 'x'.repeat(20_000)),
);
const answer = fc.record<SupplierAnswer>({
  status: fc.constantFrom(...requirementStates),
  rationale: text,
  evidence: text,
});
const level = fc.constantFrom(0, 1, 2, 3, 4);
const product = fc
  .record({
    slCapability: fc.option(fc.tuple(level, level, level, level, level, level, level) as fc.Arbitrary<SlVector>),
    answers: fc.dictionary(fc.constantFrom(...ids), answer, { maxKeys: 12 }),
    answeredBy: fc.constantFrom('', 'Sato', '佐藤 花子', '=cmd'),
    answeredOn: fc.constantFrom(null, '2026-11-20'),
  })
  .map((parts) => productSchema.parse({ id: 'P-01', vendor: 'Nortec', name: '=FieldBook', version: '3.10', ...parts }));

async function thereAndBack(known: ReturnType<typeof productSchema.parse>, languages: SheetLanguages) {
  const file = await writeWorkbook(supplierPages(aSupplierSheet({ product: known, languages })));
  const pages = readWorkbook(file, limits);
  if (!pages.ok) throw new Error(JSON.stringify(pages.error));
  const said = readSupplierPages(pages.value, supplierWords, knownIds());
  if (!said.ok) throw new Error(JSON.stringify(said.error.slice(0, 3)));
  return said.value;
}

const inSheet = (answers: SupplierReturn['answers']) =>
  Object.fromEntries(answers.flatMap(({ id, answer: given }) => (given ? [[id, given]] : [])));
const lines = (note: string) => note.replace(/\r\n?/g, '\n');

it('whatever a sheet is filled in with comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(product, fc.constantFrom(...sheetLanguages), async (known, languages) => {
      const said = await thereAndBack(known, languages);
      const expected = Object.entries(known.answers).map(([id, { status, rationale, evidence }]) => [
        id,
        { status, rationale: lines(rationale), evidence: lines(evidence) },
      ]);
      expect(inSheet(said.answers)).toEqual(Object.fromEntries(expected));
      const { vendor, name, version, slCapability, answeredBy, answeredOn } = known;
      expect(said).toMatchObject({ vendor, name, version, slCapability, answeredBy, answeredOn });
      const { counts, slCapability: vector } = compareAnswers(known, said, knownIds());
      expect([counts.new, counts.changed, counts.cleared, vector.change]).toEqual([0, 0, 0, 'same']);
      expect(counts.same).toBe(Object.keys(known.answers).length);
    }),
    { numRuns: 25 },
  );
});

it('an untouched sheet asks for every requirement of the categories and answers none', async () => {
  const { answers } = await thereAndBack(aSupplierSheet().product as ReturnType<typeof productSchema.parse>, 'both');
  expect(answers.map(({ id }) => id)).toEqual(ids);
  expect(inSheet(answers)).toEqual({});
});

it('nothing that is written is a formula, and words to choose from stand beside each answer', async () => {
  const known = productSchema.parse({
    id: 'P-01',
    vendor: '=HYPERLINK("http://x")',
    name: '@x',
    answers: { 'CR 1.1': { status: 'met', rationale: '+1', evidence: '-1' } },
  });
  const { openZip } = await import('#electron/sheets/zip.ts');
  const zip = openZip(await writeWorkbook(supplierPages(aSupplierSheet({ product: known, languages: 'ja' }))), limits);
  const pages = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'].map(
    (name) => zip.read(name)?.toString() ?? '',
  );
  expect(pages.join('')).not.toMatch(/<f[ >]/);
  expect(pages[1]).toContain('<formula1>"満たす,一部満たす,満たさない,該当なし"</formula1>');
  expect(pages[1]).toContain('<pane ySplit="2" xSplit="1"');
  expect(pages[1]).toMatch(/<row r="1"[^>]* hidden="1"/);
  expect(zip.read('xl/workbook.xml')?.toString()).toContain(">'要求事項'!$1:$2</definedName>");
});
