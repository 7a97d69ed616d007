import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDocument, openDocument } from '#electron/storage/document-file.ts';
import type { OpenDocument } from '#electron/storage/document.ts';
import { readModelFile, writeModelFile } from '#electron/storage/model-file.ts';
import { tables } from '#electron/storage/tables/index.ts';
import { runCommand } from '#shared/commands/command.ts';
import { reverseDiff, type ModelDiff } from '#shared/diff/model-diff.ts';
import type { Model } from '#shared/model/model.ts';
import { arbitraryStep } from '#tests/support/arbitrary-command.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { storageContext, store, temporaryFolder, valueOf } from '#tests/support/temp-document.ts';

/** Every row of every entity table, as it stands in a saved file, by id. */
function rowsOf(file: string): unknown[] {
  const db = new Database(file, { readonly: true });
  const rows = Object.values(tables).map(({ name }) => db.prepare(`SELECT * FROM ${name} ORDER BY id`).raw().all());
  db.close();
  return rows;
}

function saved(document: OpenDocument, file: string): string {
  valueOf(document.saveAs(file, { overwrite: true }));
  return file;
}

/** Runs commands over the document until they are through; gives the model after them and the diffs that were stored. */
function edit(document: OpenDocument, steps: readonly { make(model: Model): Parameters<typeof runCommand>[1] }[]) {
  let model = document.model;
  const diffs: ModelDiff[] = [];
  for (const step of steps) {
    const outcome = runCommand(model, step.make(model));
    if (!outcome.ok || outcome.value.diff.length === 0) continue;
    valueOf(store(document, outcome.value.diff));
    model = outcome.value.model;
    diffs.push(outcome.value.diff);
  }
  return { model, diffs };
}

describe('a plant in a file', () => {
  test('is read as it was written, in the same order', () => {
    const file = join(temporaryFolder(), 'plant.iecmodel');
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        valueOf(writeModelFile(file, model, { force: true }));
        const read = valueOf(readModelFile(file)).model;
        expect(read).toEqual(model);
        expect([...read.zone.keys()]).toEqual([...model.zone.keys()]);
      }),
      { numRuns: 40 },
    );
  });

  test('is opened as it was created and saved', () => {
    const folder = temporaryFolder();
    const context = storageContext(folder);
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const created = valueOf(createDocument(context, model));
        const file = saved(created, join(folder, 'plant.iecmodel'));
        created.close({ keep: false });
        const opened = valueOf(openDocument(context, file));
        expect(opened.model).toEqual(model);
        expect(opened.auditTrail()).toEqual({ state: 'intact' });
        opened.close({ keep: false });
        rmSync(file);
      }),
      { numRuns: 20 },
    );
  });
});

describe('edits in a file', () => {
  const arbitraryEdits = fc.tuple(arbitraryModel, fc.array(arbitraryStep, { minLength: 1, maxLength: 8 }));

  test('lead to the model that they lead to in memory', () => {
    const folder = temporaryFolder();
    fc.assert(
      fc.property(arbitraryEdits, ([start, steps]) => {
        const document = valueOf(createDocument(storageContext(folder), start));
        const { model } = edit(document, steps);
        const file = saved(document, join(folder, 'plant.iecmodel'));
        expect(valueOf(readModelFile(file)).model).toEqual(model);
        expect(document.auditTrail()).toEqual({ state: 'intact' });
        document.close({ keep: false });
      }),
      { numRuns: 40 },
    );
  });

  test('and their reverse leave the same bytes in every row', () => {
    const folder = temporaryFolder();
    fc.assert(
      fc.property(arbitraryEdits, ([start, steps]) => {
        const document = valueOf(createDocument(storageContext(folder), start));
        const before = rowsOf(saved(document, join(folder, 'before.iecmodel')));
        const { diffs } = edit(document, steps);
        for (const diff of diffs.reverse()) valueOf(store(document, reverseDiff(diff)));
        expect(rowsOf(saved(document, join(folder, 'after.iecmodel')))).toEqual(before);
        document.close({ keep: false });
      }),
      { numRuns: 40 },
    );
  });
});
