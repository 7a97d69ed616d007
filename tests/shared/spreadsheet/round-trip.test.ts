import { locales } from '#shared/catalog/localized-text.ts';
import { columnsOf } from '#shared/spreadsheet/columns/index.ts';
import { recognise } from '#shared/spreadsheet/recognise.ts';
import { sheetKinds } from '#shared/spreadsheet/sheet-kind.ts';
import { writePage } from '#shared/spreadsheet/write-page.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { contextOf, readInto } from '#tests/support/spreadsheet.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe.each(sheetKinds)('a table of %s', (kind) => {
  it('that was written changes nothing when it is read, in any language', () => {
    fc.assert(
      fc.property(arbitraryModel, fc.constantFrom(...locales), fc.boolean(), (model, locale, clears) => {
        const page = writePage(kind, contextOf(model), locale);
        const { recognised, rows, zones } = readInto(model, page, { clears, takesDoubtful: true });
        expect(recognised.kind).toBe(kind);
        const columns = columnsOf(kind, contextOf(model)).map(({ id }) => id);
        const isOdd = (id: string) => id.startsWith('consequences.');
        expect(columns.filter((id) => !isOdd(id) && !recognised.columns.includes(id))).toEqual([]);
        expect(rows.map(({ state, after, remarks }) => ({ state, after, remarks }))).toEqual(
          Array.from({ length: model[kind].size }, () => ({ state: 'same', after: null, remarks: [] })),
        );
        expect(zones).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

it('a written table is known by its heads alone', () => {
  fc.assert(
    fc.property(arbitraryModel, fc.constantFrom(...locales), fc.constantFrom(...sheetKinds), (model, locale, kind) => {
      const page = { ...writePage(kind, contextOf(model), locale), name: 'Sheet1' };
      expect(recognise(page, contextOf(model), []).kind).toBe(kind);
    }),
    { numRuns: 40 },
  );
});
