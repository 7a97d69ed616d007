import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createDocument, openDocument } from '#electron/storage/document-file.ts';
import { discardRecoverable, listRecoverable, recoverDocument } from '#electron/storage/recovery.ts';
import { emptyModel, policyOf, sucOf } from '#shared/model/model.ts';
import { smallPlant } from '#tests/support/small-plant.ts';
import {
  openedPlant,
  plantFile,
  renameZone,
  storageContext,
  temporaryFolder,
  valueOf,
} from '#tests/support/temp-document.ts';

describe('a document that was closed with unsaved edits kept', () => {
  test('is offered with its name, place and number of edits, and opens with them', () => {
    const { file, context, document } = openedPlant();
    renameZone(document, 'one');
    renameZone(document, 'two', 'one');
    document.close({ keep: true });
    const [found, ...others] = listRecoverable(context);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ target: file, name: 'Plant', edits: 2, editedAt: '2026-11-01T00:00:02.000Z' });
    const again = valueOf(recoverDocument(context, found?.workingFile ?? ''));
    expect(again.model.zone.get('Z1')?.name).toBe('two');
    expect(again.status()).toMatchObject({
      storedRevision: 0,
      hasUnsavedEdits: true,
      outsideChange: false,
      lock: 'held',
    });
    again.close({ keep: false });
    expect(listRecoverable(context)).toEqual([]);
  });

  test('notices at recovery that the file changed meanwhile', () => {
    const { file, context, document } = openedPlant();
    renameZone(document, 'mine');
    document.close({ keep: true });
    const other = valueOf(openDocument(context, file));
    renameZone(other, 'theirs');
    valueOf(other.save());
    other.close({ keep: false });
    const again = valueOf(recoverDocument(context, listRecoverable(context)[0]?.workingFile ?? ''));
    expect(again.save()).toEqual({ ok: false, error: { code: 'changedOutside' } });
    again.close({ keep: false });
  });

  test('opens read-only where somebody else has the file by now', () => {
    const { file, context, document } = openedPlant();
    renameZone(document, 'mine');
    document.close({ keep: true });
    const other = valueOf(openDocument({ ...context, host: 'desk-2' }, file));
    const again = valueOf(recoverDocument(context, listRecoverable(context)[0]?.workingFile ?? ''));
    expect(again.status()).toMatchObject({ readOnly: true, lock: 'none', hasUnsavedEdits: true });
    again.close({ keep: false });
    expect(openDocument(context, file)).toMatchObject({ ok: false, error: { code: 'locked' } });
    other.close({ keep: false });
  });

  test('can be thrown away', () => {
    const { context, document } = openedPlant();
    renameZone(document, 'one');
    document.close({ keep: true });
    const workingFile = listRecoverable(context)[0]?.workingFile ?? '';
    expect(discardRecoverable(context, workingFile)).toEqual({ ok: true, value: null });
    expect(readdirSync(context.workingFolder)).toEqual([]);
    expect(discardRecoverable(context, workingFile)).toEqual({ ok: false, error: { code: 'notFound' } });
  });

  test('that was saved before is not offered', () => {
    const { context, document } = openedPlant();
    renameZone(document, 'one');
    valueOf(document.save());
    document.close({ keep: true });
    expect(listRecoverable(context)).toEqual([]);
    expect(readdirSync(context.workingFolder)).toEqual([]);
  });
});

describe('a document that is open', () => {
  test('is neither offered nor recovered', () => {
    const { context, document } = openedPlant();
    renameZone(document, 'one');
    const workingFile = join(context.workingFolder, `${document.id}.iecmodel`);
    expect(listRecoverable(context)).toEqual([]);
    expect(recoverDocument(context, workingFile)).toEqual({ ok: false, error: { code: 'inUse' } });
    expect(discardRecoverable(context, workingFile)).toEqual({ ok: false, error: { code: 'inUse' } });
    document.close({ keep: false });
  });
});

describe('a document that was never saved', () => {
  test.each([
    { name: 'with content', model: smallPlant(), offered: ['Plant'] },
    { name: 'that is bare', model: bare(), offered: [] },
  ])('$name is offered as $offered', ({ model, offered }) => {
    const context = storageContext(temporaryFolder());
    valueOf(createDocument(context, model)).close({ keep: true });
    expect(listRecoverable(context).map(({ name }) => name)).toEqual(offered);
  });
});

function bare() {
  const [suc, policy] = [sucOf(smallPlant()), policyOf(smallPlant())];
  return emptyModel({ ...suc, accessPoints: [], paper: { coverText: '', logoId: null } }, policy);
}

describe('the working folder', () => {
  test('that is not there holds nothing', () => {
    expect(listRecoverable(storageContext(temporaryFolder()))).toEqual([]);
  });

  test('with damaged or foreign files offers the rest and leaves those', () => {
    const folder = temporaryFolder();
    const context = storageContext(folder);
    mkdirSync(context.workingFolder);
    const id = '00000000-0000-4000-8000-000000000000';
    const card = { id, target: null, known: null, savedSeq: 0, saving: null, isReadOnly: false };
    writeFileSync(join(context.workingFolder, `${id}.json`), JSON.stringify(card));
    writeFileSync(join(context.workingFolder, `${id}.iecmodel`), 'damaged');
    copyFileSync(plantFile(folder), join(context.workingFolder, 'notes.iecmodel'));
    writeFileSync(join(context.workingFolder, '11111111-1111-4111-8111-111111111111.json'), '{');
    expect(listRecoverable(context)).toEqual([]);
    expect(readdirSync(context.workingFolder)).toHaveLength(4);
    const damaged = join(context.workingFolder, `${id}.iecmodel`);
    expect(recoverDocument(context, damaged)).toMatchObject({ ok: false, error: { code: 'corrupt' } });
    expect(existsSync(damaged)).toBe(true);
  });
});
