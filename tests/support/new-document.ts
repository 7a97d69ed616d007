import { readModelFile } from '#electron/storage/model-file.ts';
import { modelOfText } from '#shared/ipc/wire-text.ts';
import { appUnderTest, type AppUnderTest } from '#tests/support/app-under-test.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** An app with a new document, anew for each test, and what is in it and in its file. */
export type NewDocument = {
  readonly app: AppUnderTest;
  readonly documentId: string;
  readonly folder: string;
  /** The app is started again over the same data, as after a crash. */
  readonly restart: () => void;
  /** Where the document is saved. */
  readonly path: () => string;
  readonly zonesInFile: () => string[];
  readonly zonesAfterReload: () => Promise<string[]>;
};

/** Gives every test of the file a document of its own; read its members within the tests only. */
export function newDocument(): NewDocument {
  let [folder, documentId] = ['', ''];
  let app: AppUnderTest;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zonduit-ipc-'));
    app = appUnderTest(folder);
    const answer = await app.call('document:new', { name: 'Mill' });
    documentId = answer.ok ? (answer.value?.status.documentId ?? '') : '';
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const path = (): string => join(folder, 'mill.iecmodel');
  return {
    get app() {
      return app;
    },
    get documentId() {
      return documentId;
    },
    get folder() {
      return folder;
    },
    path,
    restart() {
      app = appUnderTest(folder);
    },
    zonesInFile() {
      const read = readModelFile(path());
      return read.ok ? [...read.value.model.zone.keys()] : [read.error.code];
    },
    async zonesAfterReload() {
      const start = await app.call('app:start', {});
      if (!start.ok || !start.value.document) throw new Error('no document');
      return [...modelOfText(start.value.document.model).zone.keys()];
    },
  };
}
