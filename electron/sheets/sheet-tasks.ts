import type { FileFault, TableFile } from '#shared/spreadsheet/file-fault.ts';
import { ok, type Result } from '#shared/result.ts';
import type { WrittenPage } from '#shared/supplier/workbook.ts';
import { readTableFile } from './read-table-file.ts';
import { writeWorkbook } from './write-workbook.ts';

type Asked = { readonly file: Uint8Array; readonly name: string };

/** The pages go on as JSON text, which is quick to hand over. */
function readTables({ file, name }: Asked): Result<TableFile<string>, readonly FileFault[]> {
  const read = readTableFile(Buffer.from(file.buffer, file.byteOffset, file.byteLength), name);
  return read.ok ? ok({ ...read.value, pages: JSON.stringify(read.value.pages) }) : read;
}

async function writePages(pages: readonly WrittenPage[]): Promise<Uint8Array> {
  return new Uint8Array(await writeWorkbook(pages));
}

/** What takes long with spreadsheets, and is done in a thread of its own. */
export const sheetTasks = { readTables, writePages } as const;
type Tasks = typeof sheetTasks;
export type SheetTask = keyof Tasks;
export type SheetTaskInput<N extends SheetTask> = Parameters<Tasks[N]>[0];
export type SheetTaskOutput<N extends SheetTask> = Awaited<ReturnType<Tasks[N]>>;
/** A task as it is handed to the thread. */
export type SheetTaskMessage = { readonly name: SheetTask; readonly input: SheetTaskInput<SheetTask> };
