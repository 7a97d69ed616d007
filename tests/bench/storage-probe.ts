import Database from 'better-sqlite3';
import { closeSync, copyFileSync, fsyncSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDocument } from '#electron/storage/document-file.ts';
import type { OpenDocument, StorageContext } from '#electron/storage/document.ts';
import { writeModelFile } from '#electron/storage/model-file.ts';
import type { EntityChange } from '#shared/diff/model-diff.ts';
import { benchedCatalog, benchedPlant, sizeArgument } from './benched-plant.ts';
import { report, time } from './probe.ts';
import { median } from './row.ts';

const RUNS = 7;
const folder = mkdtempSync(join(tmpdir(), 'zonduit-bench-'));
const file = join(folder, 'plant.iecmodel');
const context: StorageContext = {
  workingFolder: join(folder, 'working'),
  now: () => '2026-01-01T00:00:00.000Z',
  who: 'bench',
  host: 'bench',
  pid: process.pid,
  appVersion: '0',
};

function flush(path: string): void {
  const handle = openSync(path, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

function open(): OpenDocument {
  const opened = openDocument(context, file);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

function rename(document: OpenDocument, revision: number): void {
  const before = [...document.model.zone.values()][0];
  if (!before) throw new Error('a plant without zones');
  const change: EntityChange = { kind: 'zone', id: before.id, before, after: { ...before, name: `Run ${revision}` } };
  const written = document.write({ revision, label: { key: 'command.rename', params: {} }, diff: [change] });
  if (!written.ok) throw new Error(written.error.code);
}

/** What any program must do at least: copy, flush, check the pages and the references, read every row. */
function openFloor(): void {
  const copy = join(folder, 'floor.db');
  copyFileSync(file, copy);
  flush(copy);
  const db = new Database(copy);
  db.pragma('quick_check');
  db.pragma('foreign_key_check');
  const tables = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all() as string[];
  for (const table of tables) db.prepare(`SELECT * FROM "${table}"`).all();
  db.close();
}

/** What any program must do at least: write one compact file, flush it, check its pages. */
function saveFloor(db: Database.Database): void {
  const target = join(folder, 'floor-saved.db');
  rmSync(target, { force: true });
  db.prepare('VACUUM INTO ?').run(target);
  flush(target);
  const written = new Database(target, { readonly: true });
  written.pragma('quick_check');
  written.close();
}

const catalog = benchedCatalog();
const made = writeModelFile(file, benchedPlant(sizeArgument(), catalog), { force: true });
if (!made.ok) throw new Error(made.error.code);
const figures = { open: [] as number[], openFloor: [] as number[], save: [] as number[], saveFloor: [] as number[] };
for (let run = 0; run <= RUNS; run += 1) {
  figures.openFloor.push(time(openFloor));
  const begin = performance.now();
  const opened = open();
  figures.open.push(performance.now() - begin);
  rename(opened, 1);
  figures.save.push(
    time(() => {
      const saved = opened.save();
      if (!saved.ok) throw new Error(saved.error.code);
    }),
  );
  opened.close({ keep: false });
  const db = new Database(file);
  figures.saveFloor.push(time(() => saveFloor(db)));
  db.close();
}
rmSync(folder, { recursive: true, force: true });
report(Object.fromEntries(Object.entries(figures).map(([key, values]) => [key, median(values.slice(1))])));
