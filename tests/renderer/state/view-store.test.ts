import { beforeEach, expect, it } from 'vitest';
import { selectTouched, viewStore } from '#renderer/state/view-store.ts';
import { createEntities } from '#shared/commands/create-entities.ts';
import { runCommand, type Command } from '#shared/commands/command.ts';
import { placeAll } from '#shared/commands/place.ts';
import { inSequence } from '#shared/commands/sequence.ts';
import { reverseDiff, type ModelDiff } from '#shared/diff/model-diff.ts';
import { zoneSchema } from '#shared/model/zone.ts';
import { aPlant } from '#tests/support/plant.ts';

const ids = Array.from({ length: 60 }, (_one, index) => `Z${index}`);
const plant = aPlant({ zone: ids.map((id) => ({ id })) });
const box = { x: 0, y: 0, width: 304, height: 152 };
const move = (...zones: string[]): Command =>
  placeAll(
    'main',
    zones.map((subjectId) => ({ kind: 'zone', subjectId, ...box })),
  );
const create = createEntities([{ kind: 'zone', entity: zoneSchema.parse({ id: 'new', name: 'New' }) }]);

function diffOf(command: Command): ModelDiff {
  const outcome = runCommand(plant, command);
  return outcome.ok ? outcome.value.diff : [];
}

beforeEach(() => viewStore.setState({ selection: [{ kind: 'zone', id: 'Z7' }] }));

it.each([
  ['what came back', diffOf(create), ['new']],
  ['what was moved', diffOf(move('Z1', 'Z2')), ['Z1', 'Z2']],
  ['what came back, not what made room for it', diffOf(inSequence(create.label, [move('Z1'), create])), ['new']],
  ['nothing else where the whole drawing was touched', diffOf(move(...ids)), ['Z7']],
  ['nothing else where something went', reverseDiff(diffOf(create)), ['Z7']],
])('selects %s', (_what, diff, expected) => {
  selectTouched(diff);
  expect(viewStore.getState().selection.map(({ id }) => id)).toEqual(expected);
});

it('lets go of what is gone', () => {
  viewStore.setState({ selection: [{ kind: 'zone', id: 'new' }] });
  selectTouched(reverseDiff(diffOf(create)));
  expect(viewStore.getState().selection).toEqual([]);
});
