import { expect, it } from 'vitest';
import { runCommand } from '#shared/commands/command.ts';
import { removeOwnEntry, saveOwnEntry, takeInEntries } from '#shared/commands/own-entries.ts';
import { applyDiff, reverseDiff } from '#shared/diff/model-diff.ts';
import type { Command } from '#shared/commands/command.ts';
import type { Model } from '#shared/model/model.ts';
import { ownContents, ownEntries, ownEntry } from '#tests/support/own-entries.ts';
import { aPlant } from '#tests/support/plant.ts';

function after(model: Model, command: Command): Model {
  const outcome = runCommand(model, command);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  expect(applyDiff(outcome.value.model, reverseDiff(outcome.value.diff))).toEqual(model);
  return outcome.value.model;
}
const release = (version: string) => ownEntry('attack', { version }, version);

it('an entry is added, put in the place of the one before, and taken away', () => {
  const [first] = ownEntries;
  const added = after(aPlant(), saveOwnEntry(first!));
  const changed = after(added, saveOwnEntry(ownEntry('threat', { ...ownContents.threat, techniqueIds: [] })));
  expect([...changed.catalogEntry.keys()]).toEqual(['threat/own-threat']);
  expect(changed.catalogEntry.get('threat/own-threat')?.content['techniqueIds']).toEqual([]);
  expect(after(changed, removeOwnEntry(first!)).catalogEntry.size).toBe(0);
});

it('many are taken in in one step, a release in place of the one before', () => {
  const start = after(aPlant(), takeInEntries('ATT&CK', [release('20.0')]));
  const full = after(start, takeInEntries('Works', [...ownEntries, release('21.0')]));
  expect([...full.catalogEntry.keys()].sort()).toEqual([...ownEntries.map(({ id }) => id), 'attack/21.0'].sort());
});

it('an entry whose id does not follow from what it is is refused', () => {
  const outcome = runCommand(aPlant(), saveOwnEntry({ ...ownEntries[0]!, id: 'x' }));
  expect(outcome.ok ? [] : outcome.error.map(({ code }) => code)).toEqual(['derived-id']);
});
