import { expect, test } from 'vitest';
import { runCommand } from '#shared/commands/command.ts';
import { copyFragment, fragmentSchema, pasteFragment } from '#shared/commands/fragment.ts';
import type { EntityKind, Model } from '#shared/model/model.ts';
import { aPlant } from '#tests/support/plant.ts';
import { smallPlant } from '#tests/support/small-plant.ts';

const places = (model: Model) =>
  [...model.placement.values()]
    .map(({ subjectId, x, y }) => ({ subjectId, x, y }))
    .filter(({ subjectId }) => subjectId.startsWith('new'));

function paste(model: Model, ids: readonly string[], intoZoneId: string | null) {
  const fragment = copyFragment(
    model,
    ids.map((id) => ({ kind: 'zone', id })),
    'main',
  );
  const counts = new Map<EntityKind, number>();
  const makeId = (kind: EntityKind) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return `new-${kind}-${counts.get(kind)}`;
  };
  const { command, refs } = pasteFragment(fragment, { makeId, diagramId: 'main', intoZoneId, shift: { x: 16, y: 8 } });
  const outcome = runCommand(model, command);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return { model: outcome.value.model, refs };
}

test('a copied zone brings its sub-zones, assets and places, shifted at the outermost only', () => {
  const { model, refs } = paste(smallPlant(), ['Z1'], null);
  expect(refs).toEqual([{ kind: 'zone', id: 'new-zone-1' }]);
  expect(model.zone.get('new-zone-2')).toMatchObject({ name: 'Control', parentId: 'new-zone-1' });
  expect(model.asset.get('new-asset-1')).toMatchObject({ name: 'PLC', zoneId: 'new-zone-2' });
  expect(places(model)).toEqual([
    { subjectId: 'new-zone-1', x: 16, y: 8 },
    { subjectId: 'new-zone-2', x: 0, y: 0 },
    { subjectId: 'new-asset-1', x: 0, y: 0 },
  ]);
});

test('a conduit comes along only when both its zones do, with channels and boundary devices', () => {
  expect(paste(smallPlant(), ['Z1'], null).model.conduit.size).toBe(1);
  const { model } = paste(smallPlant(), ['Z1', 'Z3'], null);
  expect(model.conduit.get('new-conduit-1')).toMatchObject({
    from: 'new-zone-2',
    to: 'new-zone-3',
    boundaryDeviceIds: ['new-asset-3'],
  });
  expect(model.asset.get('new-asset-2')).toMatchObject({ name: 'Switch', zoneId: null, conduitId: 'new-conduit-1' });
  expect(model.channel.get('new-channel-1')).toMatchObject({ conduitId: 'new-conduit-1', protocol: 'opc-ua' });
});

test('a fragment is put into a zone when one is given', () => {
  expect(paste(smallPlant(), ['Z2'], 'Z3').model.zone.get('new-zone-1')?.parentId).toBe('Z3');
});

test('an essential function goes along where the plant has it, and is let go where it has not', () => {
  const fields = { id: 'A', zoneId: 'Z', essentialFunctionId: 'EF' };
  const here = aPlant({ suc: { essentialFunctions: [{ id: 'EF' }] }, zone: [{ id: 'Z' }], asset: [fields] });
  const fragment = copyFragment(here, [{ kind: 'zone', id: 'Z' }], 'main');
  const functionIn = (model: Model) => {
    const options = {
      makeId: (kind: EntityKind) => `new-${kind}`,
      diagramId: 'main',
      intoZoneId: null,
      shift: { x: 0, y: 0 },
    };
    const outcome = runCommand(model, pasteFragment(fragment, options).command);
    return outcome.ok && outcome.value.model.asset.get('new-asset')?.essentialFunctionId;
  };
  expect(functionIn(here)).toBe('EF');
  expect(functionIn(aPlant())).toBeNull();
});

test('a fragment survives the clipboard', () => {
  const fragment = copyFragment(smallPlant(), [{ kind: 'zone', id: 'Z1' }], 'main');
  expect(fragmentSchema.parse(JSON.parse(JSON.stringify(fragment)))).toEqual(fragment);
});

test('text of another kind is no fragment', () => {
  expect(
    fragmentSchema.safeParse({ format: 'iecmodel-fragment', entities: [{ kind: 'suc', entity: {} }] }).success,
  ).toBe(false);
});
