import { openDocument } from '#electron/storage/document-file.ts';
import type { StorageContext } from '#electron/storage/document.ts';

/**
 * Run as a process of its own: opens a file, renames zone Z1 to the number of the revision without end, saves every so
 * often, and prints each revision once it is stored and each save once it is done.
 */
const [workingFolder = '', file = ''] = process.argv.slice(2);
const context: StorageContext = {
  workingFolder,
  now: () => new Date().toISOString(),
  who: 'Ana',
  host: 'desk-1',
  pid: process.pid,
  appVersion: '0.1.0',
};
const opened = openDocument(context, file);
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const document = opened.value;
const zone = document.model.zone.get('Z1');
if (zone === undefined) throw new Error('no zone Z1');
let before = zone;
for (let revision = 1; ; revision++) {
  const after = { ...before, name: String(revision) };
  const label = { key: 'editEntity', params: {} };
  const written = document.write({ revision, label, diff: [{ kind: 'zone', id: 'Z1', before, after }] });
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  process.stdout.write(`stored ${written.value.storedRevision}\n`);
  before = after;
  if (revision % 7 !== 0) continue;
  const saved = document.save();
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  process.stdout.write(`saved ${saved.value.savedRevision}\n`);
}
