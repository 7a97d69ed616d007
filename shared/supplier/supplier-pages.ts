import type { Catalog } from '#shared/catalog/catalog.ts';
import type { ComponentRequirement } from '#shared/catalog/component-requirement.ts';
import { locales, type LocalizedText } from '#shared/catalog/localized-text.ts';
import type { PartialVector } from '#shared/engine/assessment.ts';
import type { ComponentCategory } from '#shared/model/asset.ts';
import type { Product } from '#shared/model/product.ts';
import { requirementStates } from '#shared/model/requirement-status.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import { columnKey, levelField, SHEET_MARK, SHEET_VERSION, sheetColumns, type ProductField } from './sheet-format.ts';
import { answerWord, inLanguages, type SheetLanguages, type SheetWords } from './sheet-words.ts';
import type { CellLook, WrittenCell, WrittenPage } from './workbook.ts';

/** What a sheet for a supplier is made of. */
export type SupplierSheet = {
  readonly product: Pick<
    Product,
    'vendor' | 'name' | 'version' | 'slCapability' | 'answers' | 'answeredBy' | 'answeredOn'
  >;
  readonly categories: readonly ComponentCategory[];
  /** The highest SL-T per FR around the product; null where none is known. */
  readonly target: PartialVector | null;
  readonly catalog: Catalog;
  readonly appVersion: string;
  /** The day on which it is written, `YYYY-MM-DD`. */
  readonly day: string;
  readonly languages: SheetLanguages;
  readonly words: SheetWords;
};

type Row = readonly (WrittenCell | null)[];

const cell = (text: string, look: CellLook): WrittenCell => ({ text, look });
const instructions = ['answer', 'how', 'capability', 'language', 'structure', 'back'] as const;

/** A text of the namespace in the language of the sheet. */
function wording({ words, languages }: SupplierSheet): (key: string, between?: string) => string {
  return (key, between = ' / ') => {
    const [en, ja] = locales.map((locale) => words(locale, key));
    return inLanguages({ en: en ?? '', ja: ja ?? '' }, languages, between);
  };
}

function fieldRow(key: ProductField, label: string, text: string, look: CellLook = 'value'): Row {
  return [cell(key, 'key'), cell(label, 'label'), cell(text, look)];
}

function headRows(sheet: SupplierSheet): readonly Row[] {
  const { product, categories, catalog, appVersion, day, languages } = sheet;
  const word = wording(sheet);
  const nameOf = (name: LocalizedText) => inLanguages(name, languages, ' / ');
  const kinds = catalog.componentCategories.filter(({ id }) => categories.includes(id)).map(({ name }) => nameOf(name));
  return [
    fieldRow('vendor', word('field.vendor'), product.vendor),
    fieldRow('product', word('field.product'), product.name),
    fieldRow('version', word('field.version'), product.version),
    [null, cell(word('field.categories'), 'label'), cell(kinds.join('\n'), 'value')],
    [null, cell(word('field.issued'), 'label'), cell(day, 'value')],
    fieldRow('catalog', word('field.catalog'), catalog.manifest.version),
    [null, cell(word('field.app'), 'label'), cell(appVersion, 'value')],
  ];
}

function answerRows(sheet: SupplierSheet): readonly Row[] {
  const { product, catalog, languages } = sheet;
  const word = wording(sheet);
  const levels = foundationalRequirements.map((fr, at) => {
    const name = catalog.foundationalRequirements.find(({ id }) => id === fr)?.name;
    const label = name ? `${fr}  ${inLanguages(name, languages, ' / ')}` : fr;
    return fieldRow(levelField(fr), label, String(product.slCapability?.[at] ?? ''), 'input');
  });
  return [
    [],
    fieldRow('answeredBy', word('field.answeredBy'), product.answeredBy, 'input'),
    fieldRow('answeredOn', word('field.answeredOn'), product.answeredOn ?? '', 'input'),
    [],
    [null, cell(word('capability'), 'head'), cell(word('capabilityHint', '\n'), 'note')],
    ...levels,
  ];
}

function productPage(sheet: SupplierSheet): WrittenPage {
  const word = wording(sheet);
  const steps = instructions.map((step, at): Row => [
    null,
    at === 0 ? cell(word('instructions'), 'label') : null,
    cell(word(`instruction.${step}`, '\n'), 'text'),
  ]);
  const rows: readonly Row[] = [
    [cell(`${SHEET_MARK}${SHEET_VERSION}`, 'key'), null, cell(columnKey('value'), 'key')],
    ...word('title', '\n')
      .split('\n')
      .map((line): Row => [null, cell(line, 'title')]),
    [],
    ...headRows(sheet),
    [],
    ...steps,
    ...answerRows(sheet),
  ];
  const last = rows.length - 1;
  const levels = foundationalRequirements.length;
  return {
    name: word('page.product', ' '),
    widths: [8, 48, 84],
    rows,
    hiddenRows: [0],
    hiddenColumns: [0],
    frozenRows: 0,
    frozenColumns: 0,
    wordLists: [{ column: 2, fromRow: last - levels + 1, toRow: last, words: ['0', '1', '2', '3', '4'] }],
  };
}

/** The component requirements of a sheet: all that hold for the product's categories, whatever the plant asks for now. */
export function sheetRequirements({ catalog, categories }: Pick<SupplierSheet, 'catalog' | 'categories'>) {
  return catalog.componentRequirements.filter(({ appliesTo }) => appliesTo.some((one) => categories.includes(one)));
}

/** Whether an SL-T asks for a component requirement; null where it is not known. */
function isAskedFor({ fr, minSL }: ComponentRequirement, target: PartialVector | null): boolean | null {
  const level = target?.[foundationalRequirements.indexOf(fr)] ?? null;
  return level === null ? null : minSL <= level;
}

function requirementRow(row: ComponentRequirement, sheet: SupplierSheet): Row {
  const { product, target, languages, words } = sheet;
  const answer = product.answers[row.id];
  const word = wording(sheet);
  const isAsked = isAskedFor(row, target);
  const asked = isAsked === null ? '' : word(isAsked ? 'asked.yes' : 'asked.no');
  return [
    cell(row.id, 'label'),
    cell(inLanguages(row.title, languages, '\n'), 'value'),
    cell(inLanguages(row.summary, languages, '\n'), 'value'),
    cell(`SL ${row.minSL}`, 'value'),
    cell(asked, isAsked === true ? 'label' : 'value'),
    cell(answer ? answerWord(answer.status, languages, words) : '', 'input'),
    cell(answer?.rationale ?? '', 'input'),
    cell(answer?.evidence ?? '', 'input'),
  ];
}

function requirementsPage(sheet: SupplierSheet): WrittenPage {
  const word = wording(sheet);
  const requirements = sheetRequirements(sheet);
  const words = requirementStates.map((state) => answerWord(state, sheet.languages, sheet.words));
  return {
    name: word('page.requirements', ' '),
    widths: [15, 32, 54, 8, 13, sheet.languages === 'both' ? 26 : 16, 48, 40],
    rows: [
      sheetColumns.map((column) => cell(columnKey(column), 'key')),
      sheetColumns.map((column) => cell(word(`column.${column}`, '\n'), 'head')),
      ...requirements.map((row) => requirementRow(row, sheet)),
    ],
    hiddenRows: [0],
    hiddenColumns: [],
    frozenRows: 2,
    frozenColumns: 1,
    wordLists: [{ column: sheetColumns.indexOf('answer'), fromRow: 2, toRow: requirements.length + 1, words }],
  };
}

/** The pages that ask a supplier how far a product meets the component requirements (IEC 62443-4-2), with what is known. */
export function supplierPages(sheet: SupplierSheet): readonly WrittenPage[] {
  return [productPage(sheet), requirementsPage(sheet)];
}
