import { runCommand } from '#shared/commands/command.ts';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { withThreatSources } from '#shared/commands/with-threat-sources.ts';
import type { ThreatSourceProfile } from '#shared/catalog/threat-source.ts';
import { aPlant } from '#tests/support/plant.ts';
import { expect, test } from 'vitest';

const profile: ThreatSourceProfile = {
  id: 'hacktivist',
  kind: 'actor',
  name: { en: 'Hacktivist', ja: 'ハクティビスト' },
  aliases: [],
  sl: 2,
  slRange: null,
  isIntentional: true,
  attributes: { position: null, means: null, resources: null, skills: null, motivation: null, access: null },
  description: null,
  techniqueIds: [],
};
const profileOf = (id: string) => (id === profile.id ? profile : undefined);
const naming = (threatSourceId: string | null) =>
  withThreatSources(editEntity('scenario', 'R', { threatSourceId }), profileOf, 'ja');
const rows = { zone: [{ id: 'Z' }], scenario: [{ id: 'R', subject: { kind: 'zone', id: 'Z' } }] };

test('naming a kind of actor takes it over from the catalog, in the language spoken, in the same step', () => {
  const outcome = runCommand(aPlant(rows), naming('hacktivist'));
  if (!outcome.ok) throw new Error('refused');
  expect(outcome.value.model.threatSource.get('hacktivist')).toMatchObject({ name: 'ハクティビスト', sl: 2 });
  expect(outcome.value.diff.map(({ kind }) => kind).sort()).toEqual(['scenario', 'threatSource']);
});

test('a source that the plant has stays as the plant has it', () => {
  const model = aPlant({ ...rows, threatSource: [{ id: 'hacktivist', name: 'Ours', sl: 4 }] });
  const outcome = runCommand(model, naming('hacktivist'));
  if (!outcome.ok) throw new Error('refused');
  expect(outcome.value.model.threatSource.get('hacktivist')).toMatchObject({ name: 'Ours', sl: 4 });
});

test('what neither knows is refused, and nothing takes nothing over', () => {
  expect(runCommand(aPlant(rows), naming('nobody')).ok).toBe(false);
  const outcome = runCommand(aPlant(rows), naming(null));
  expect(outcome.ok && outcome.value.diff).toEqual([]);
});
