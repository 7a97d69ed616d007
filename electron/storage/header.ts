import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { err, ok, type Result } from '#shared/result.ts';
import { APPLICATION_ID } from './connection.ts';
import { SCHEMA_VERSION } from './migrations/index.ts';
import { checkSchemaPages } from './schema-pages.ts';
import { fromFailure, type DocumentError } from './storage-error.ts';

/** What the first 100 bytes of a model file say. */
export type Header = {
  readonly version: number;
  readonly pageSize: number;
  readonly pageCount: number;
};

const HEADER_SIZE = 100;
const MAGIC = 'SQLite format 3\0';
const UTF8 = 1;

/** Files beyond this are refused unless the caller knows better: 512 MiB, fifteen times the largest plant tried. */
const DEFAULT_MAX_FILE_SIZE = 2 ** 29;

function corrupt(detail: string): Result<never, DocumentError> {
  return err({ code: 'corrupt', detail });
}

/** Reads the header as it stands in the file format of SQLite; `fileSize` in bytes. */
function parseHeader(bytes: Uint8Array, fileSize: number): Result<Header, DocumentError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (fileSize < HEADER_SIZE || Buffer.from(bytes.subarray(0, 16)).toString('latin1') !== MAGIC)
    return err({ code: 'notSqlite' });
  if (view.getUint32(68) !== APPLICATION_ID) return err({ code: 'notIecModel' });
  const version = view.getUint32(60);
  if (version > SCHEMA_VERSION) return err({ code: 'fromTheFuture', version });
  if (version < 1) return corrupt('file version 0');
  const pageSize = view.getUint16(16) === 1 ? 65_536 : view.getUint16(16);
  if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0) return corrupt(`page size ${pageSize}`);
  const usableSize = pageSize - view.getUint8(20);
  const pageCount = view.getUint32(28);
  if (pageCount * pageSize !== fileSize) return corrupt(`${pageCount} pages of ${pageSize} in ${fileSize} bytes`);
  if (usableSize < 480 || view.getUint32(56) !== UTF8 || view.getUint8(18) > 2 || view.getUint8(19) > 2)
    return corrupt('file format');
  return ok({ version, pageSize, pageCount });
}

/** Whether another program left a journal beside a file: then the file alone is not its last state. */
function hasJournal(path: string): boolean {
  return ['-wal', '-journal'].some((end) => (statSync(path + end, { throwIfNoEntry: false })?.size ?? 0) > 0);
}

/** Checks what can be checked before SQLite touches a file: that it is a file, its size, its header, its schema pages. */
export function checkHeader(path: string, maxFileSize: number = DEFAULT_MAX_FILE_SIZE): Result<Header, DocumentError> {
  try {
    if (!statSync(path).isFile()) return err({ code: 'isFolder' });
    const handle = openSync(path, 'r');
    try {
      const { size } = fstatSync(handle);
      if (size > maxFileSize) return err({ code: 'tooLarge', limit: Math.floor(maxFileSize / 2 ** 20) });
      const bytes = new Uint8Array(HEADER_SIZE);
      readSync(handle, bytes, 0, HEADER_SIZE, 0);
      const header = parseHeader(bytes, size);
      if (!header.ok) return header;
      if (hasJournal(path)) return err({ code: 'inUse' });
      return checkSchemaPages(handle, header.value) ? header : corrupt('schema pages');
    } finally {
      closeSync(handle);
    }
  } catch (thrown) {
    return err(fromFailure(thrown));
  }
}
