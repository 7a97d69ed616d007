import Database from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;
/** A connection that is only read from. */
export type ReadableDb = Database.Database & { readonly [readable]: true };
/** A connection that may be written to. */
export type WritableDb = ReadableDb & { readonly [writable]: true };

/** 'IEC6' in the file header: the mark of an .iecmodel file. */
export const APPLICATION_ID = 0x49454336;

function harden(db: Database.Database): void {
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('foreign_keys = ON');
  db.pragma('mmap_size = 0');
  db.pragma('temp_store = MEMORY');
}

/** A file that nothing else knows of (a copy in a folder of our own), to read from. */
export function openReadable(file: string): ReadableDb {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  harden(db);
  return db as ReadableDb;
}

/** A file that nothing else knows of, to write to; with `create` it is made. */
export function openWritable(file: string, options: { readonly create: boolean }): WritableDb {
  const db = new Database(file, { fileMustExist: !options.create, timeout: 0 });
  db.pragma('locking_mode = EXCLUSIVE');
  harden(db);
  return db as WritableDb;
}

/** As `openWritable`, for a file that need not outlive this process. */
export function openScratch(file: string, options: { readonly create: boolean }): WritableDb {
  const db = openWritable(file, options);
  db.pragma('synchronous = OFF');
  db.pragma('journal_mode = MEMORY');
  return db;
}

/** A database in memory. */
export function openInMemory(): WritableDb {
  const db = new Database(':memory:');
  harden(db);
  return db as WritableDb;
}

/** The copy of a database that `imageOf` gave, to read from. */
export function openImage(image: Uint8Array): ReadableDb {
  const db = new Database(Buffer.from(image.buffer, image.byteOffset, image.byteLength), { readonly: true });
  harden(db);
  return db as ReadableDb;
}

/** Where a header says whether the database has a write-ahead log, once for readers and once for writers. */
const JOURNAL_BYTES = [18, 19] as const;
const NO_LOG = 1;

/** A database as it stands now, as one block of bytes; a copy in memory has no log beside it. */
export function imageOf(db: ReadableDb): Uint8Array {
  const image = db.serialize();
  for (const at of JOURNAL_BYTES) image[at] = NO_LOG;
  return image;
}

/** Every transaction from now on survives a power cut once it is committed. */
export function makeDurable(db: WritableDb): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
}
