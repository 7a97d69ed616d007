import { err, ok, type Result } from '#shared/result.ts';
import type { FileFault, WorkbookFaultCode } from '#shared/spreadsheet/file-fault.ts';
import type { ReadPage } from '#shared/supplier/workbook.ts';
import { posix } from 'node:path';
import { dayStyles } from './day-styles.ts';
import type { WorkbookLimits } from './limits.ts';
import { sharedStrings } from './shared-strings.ts';
import { SheetFault } from './sheet-fault.ts';
import { worksheet, type WorksheetContext } from './worksheet.ts';
import { readXml, type XmlListener } from './xml.ts';
import { openZip, type Zip } from './zip.ts';

/** Where a part leads, by the id of the relation, with its kind. */
type Relations = ReadonlyMap<string, { readonly kind: string; readonly target: string }>;

function read(zip: Zip, part: string, listener: XmlListener): boolean {
  const bytes = zip.read(part);
  if (bytes) readXml(bytes, part, listener);
  return bytes !== null;
}

/** The relations of a part; their targets are paths in the zip file. */
function relationsOf(zip: Zip, part: string): Relations {
  const relations = new Map<string, { kind: string; target: string }>();
  const folder = posix.dirname(part);
  read(zip, posix.join(folder, '_rels', `${posix.basename(part)}.rels`), {
    open(name, attribute) {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const target = posix.resolve('/', folder, attribute('Target') ?? '').slice(1);
      const kind = (attribute('Type') ?? '').split('/').at(-1) ?? '';
      relations.set(attribute('Id') ?? '', { kind, target });
    },
  });
  return relations;
}

function targetOf(relations: Relations, kind: string): string | undefined {
  return [...relations.values()].find((relation) => relation.kind === kind)?.target;
}

/** Reads a part that the workbook may do without, but not once it names it: its cells would silently say something else. */
function readNamed(zip: Zip, relations: Relations, kind: string, listener: XmlListener): void {
  const part = targetOf(relations, kind);
  if (part !== undefined && !read(zip, part, listener)) throw new SheetFault('missingPart', { part });
}

type Book = {
  readonly pages: readonly { readonly name: string; readonly relation: string }[];
  readonly is1904: boolean;
};

function readBook(zip: Zip, part: string, limits: WorkbookLimits): Book {
  const pages: { name: string; relation: string }[] = [];
  let is1904 = false;
  const isRead = read(zip, part, {
    open(name, attribute) {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      if (name === 'sheet') pages.push({ name: attribute('name') ?? '', relation: attribute('id') ?? '' });
    },
  });
  if (!isRead) throw new SheetFault('missingPart', { part });
  return { pages: pages.slice(0, limits.pages), is1904 };
}

function counter(limits: WorkbookLimits): WorksheetContext['count'] {
  let counted = 0;
  let said = 0;
  return (letters) => {
    counted += 1;
    said += letters;
    if (said > limits.letters) throw new SheetFault('unpacksTooLarge', { limit: limits.letters / 1024 / 1024 });
    if (counted > limits.cells) throw new SheetFault('tooManyCells', { limit: limits.cells });
  };
}

function readPages(file: Buffer, limits: WorkbookLimits): readonly ReadPage[] {
  const zip = openZip(file, limits);
  const bookPart = targetOf(relationsOf(zip, ''), 'officeDocument') ?? 'xl/workbook.xml';
  if (!zip.names.includes(bookPart)) throw new SheetFault('notXlsx');
  const book = readBook(zip, bookPart, limits);
  const relations = relationsOf(zip, bookPart);
  const strings = sharedStrings();
  const styles = dayStyles();
  readNamed(zip, relations, 'sharedStrings', strings);
  readNamed(zip, relations, 'styles', styles);
  const { is1904 } = book;
  const context: WorksheetContext = {
    ...{ strings: strings.strings, is1904, isDay: styles.isDay },
    ...{ mostMerged: limits.cells, count: counter(limits) },
  };
  return book.pages.flatMap(({ name, relation }) => {
    const target = relations.get(relation);
    if (target && target.kind !== 'worksheet') return [];
    const page = worksheet(context);
    if (!target || !read(zip, target.target, page))
      throw new SheetFault('missingPart', { part: target?.target ?? name });
    return [{ name, cells: page.cells, merged: page.merged }];
  });
}

/** The pages of an XLSX workbook that may be hostile: nothing in it is run, followed or believed, and its size is limited. */
export function readWorkbook(
  file: Buffer,
  limits: WorkbookLimits,
): Result<readonly ReadPage[], FileFault<WorkbookFaultCode>> {
  try {
    return ok(readPages(file, limits));
  } catch (thrown) {
    if (thrown instanceof SheetFault) return err(thrown.problem);
    throw thrown;
  }
}
