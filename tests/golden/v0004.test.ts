import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readModelFile } from '#electron/storage/model-file.ts';
import { openDocument } from '#electron/storage/document-file.ts';
import { toWire } from '#shared/ipc/wire-model.ts';
import expected from './v0004.model.json' with { type: 'json' };
import { storageContext, temporaryFolder, valueOf } from '#tests/support/temp-document.ts';

const file = new URL('v0004.iecmodel', import.meta.url).pathname;

test('a file of version 4 gives the plant that was written, with decisions, meeting, votes and baseline', () => {
  const before = readFileSync(file);
  const { model, info } = valueOf(readModelFile(file));
  expect(toWire(model)).toEqual(expected);
  expect(model.initialRisk.get('trip')?.consequences).toEqual({ safety: '3' });
  expect(model.comparison.get('zone:Z2')?.outcome).toBe('detailed');
  expect(model.verification.get('zone:Z2/SR 1.1')).toMatchObject({ stages: ['design', 'fat'], isHoldPoint: true });
  expect(model.workshop.get('W1')).toMatchObject({ scenarioIds: ['R1', 'R3'], scenarioId: 'R1' });
  expect(model.ballot.get('W1/R1/likelihood')).toMatchObject({ votes: { P: '2' }, outcome: '2', by: 'Ana' });
  expect(model.trigger.get('T1')?.kind).toBe('incident');
  expect(model.baseline.get('B1')?.signatures).toMatchObject([{ name: 'Ana', signature: null }]);
  expect(model.scenario.get('R1')?.assumptionEffects).toEqual({ AS: { likelihoodSteps: 1, consequenceSteps: 0 } });
  expect(model.suc.get('suc')?.reviewMonths).toBe(24);
  expect(info['minimum_reader_version']).toBe('4');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a file of version 4 opens, and its trail of two edits is intact', () => {
  const folder = temporaryFolder();
  const document = valueOf(openDocument(storageContext(folder), file, { readOnly: true }));
  expect(document.auditTrail()).toEqual({ state: 'intact' });
  document.close({ keep: false });
});
