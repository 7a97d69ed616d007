import type { ReadableDb, WritableDb } from './connection.ts';
import type { StorageContext } from './document.ts';

/** Who wrote a file, and with what; keys are columns of words, since any SQLite tool may show them. */
export type DocumentInfo = Readonly<Record<string, string>>;

/** What is written of the app and its catalog. */
export type Origin = Pick<StorageContext, 'now' | 'who' | 'appVersion' | 'catalog'>;

/** The first schema version whose readers understand what we write today. */
const MINIMUM_READER_VERSION = '5';

/** Says who saves, when and with which app and catalog; the first time also who made the document. */
export function writeInfo(db: WritableDb, origin: Origin): void {
  const at = origin.now();
  const keep = db.prepare('INSERT INTO document_info (key, value) VALUES (?, ?) ON CONFLICT (key) DO NOTHING');
  const put = db.prepare(
    'INSERT INTO document_info (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  keep.run('created_at', at);
  keep.run('created_by_app', origin.appVersion);
  put.run('saved_at', at);
  put.run('saved_by_app', origin.appVersion);
  put.run('minimum_reader_version', MINIMUM_READER_VERSION);
  if (origin.catalog === undefined) return;
  put.run('catalog_version', origin.catalog.version);
  put.run('catalog_digest', origin.catalog.digest);
}

/** Everything that a file says of itself. */
export function readInfo(db: ReadableDb): DocumentInfo {
  const rows = db.prepare('SELECT key, value FROM document_info ORDER BY key').all() as {
    key: string;
    value: string;
  }[];
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}
