import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readModelFile } from '#electron/storage/model-file.ts';
import { openDocument } from '#electron/storage/document-file.ts';
import { toWire } from '#shared/ipc/wire-model.ts';
import expected from './v0005.model.json' with { type: 'json' };
import { storageContext, temporaryFolder, valueOf } from '#tests/support/temp-document.ts';

const file = new URL('v0005.iecmodel', import.meta.url).pathname;

test('a file of version 5 gives the plant that was written, with outages, attachments, programme and life after', () => {
  const before = readFileSync(file);
  const { model, info } = valueOf(readModelFile(file));
  expect(toWire(model)).toEqual(expected);
  expect(model.suc.get('suc')).toMatchObject({ currency: 'EUR', paper: { coverText: 'Confidential', logoId: 'L1' } });
  expect(model.countermeasure.get('M2')).toMatchObject({
    typeId: 'M0930',
    effectReason: 'Seen twice',
    effort: 2.5,
    needsOutage: true,
    attachmentIds: ['L1'],
  });
  expect(model.attachment.get('L1')).toMatchObject({ mediaType: 'image/svg+xml', content: 'PHN2Zy8+' });
  expect(model.outage.get('O1')).toMatchObject({ start: '2027-04-01', end: '2027-04-05', zoneIds: ['Z2', 'Z3'] });
  expect(model.programmeStatus.get('2-4/Maker/SP.01.01')).toMatchObject({ status: 'partly', maturity: 2 });
  expect(model.programmeRecord.get('G1')?.kind).toBe('training');
  expect(model.incident.get('I1')?.scenarioIds).toEqual(['R1', 'R3']);
  expect(model.audit.get('U1')?.findings).toMatchObject([{ id: 'F1', severity: 'minor' }]);
  expect(model.review.get('V1')?.triggerIds).toEqual(['T1']);
  expect(model.action.get('X1')).toMatchObject({ status: 'doing', source: { kind: 'audit', id: 'U1' } });
  expect(info['minimum_reader_version']).toBe('5');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a file of version 5 opens, and its trail of two edits is intact', () => {
  const folder = temporaryFolder();
  const document = valueOf(openDocument(storageContext(folder), file, { readOnly: true }));
  expect(document.auditTrail()).toEqual({ state: 'intact' });
  document.close({ keep: false });
});
