import { expect, test } from 'vitest';
import { attachFile, detachFile } from '#shared/commands/attachments.ts';
import { runCommand, type Command } from '#shared/commands/command.ts';
import { removeEntities } from '#shared/commands/remove-entities.ts';
import type { Model } from '#shared/model/model.ts';
import { smallPlant } from '#tests/support/small-plant.ts';

function after(model: Model, command: Command): Model {
  const outcome = runCommand(model, command);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.model;
}

const file = { id: 'L2', name: 'test.pdf', mediaType: 'application/pdf', content: 'AAAA', note: '' };

test('a file comes into the document with what it is evidence of', () => {
  const model = after(smallPlant(), attachFile('countermeasure', 'M1', file));
  expect(model.attachment.get('L2')).toEqual(file);
  expect(model.countermeasure.get('M1')?.attachmentIds).toEqual(['L2']);
});

test('a file for what is not there stays outside', () => {
  expect(after(smallPlant(), attachFile('countermeasure', 'none', file)).attachment.has('L2')).toBe(false);
});

test('a file that nothing else has leaves the document', () => {
  const model = after(smallPlant(), attachFile('countermeasure', 'M1', file));
  const without = after(model, detachFile('countermeasure', 'M1', 'L2'));
  expect(without.attachment.has('L2')).toBe(false);
  expect(without.countermeasure.get('M1')?.attachmentIds).toEqual([]);
});

test('a file that only a removed measure had leaves the document with it; what others have stays', () => {
  const model = after(smallPlant(), attachFile('countermeasure', 'M2', file));
  const without = after(model, removeEntities([{ kind: 'countermeasure', id: 'M2' }]));
  expect([...without.attachment.keys()]).toEqual(['L1']);
});

test('a file that something else has stays: a measure, a status of the programme, the logo of the papers', () => {
  const model = after(smallPlant(), detachFile('countermeasure', 'M2', 'L1'));
  expect(model.countermeasure.get('M2')?.attachmentIds).toEqual([]);
  expect(model.attachment.has('L1')).toBe(true);
});
