import { expect, test } from 'vitest';
import { stepName } from '#renderer/frame/step-name.ts';
import { editEntity } from '#shared/commands/edit-entity.ts';
import type { ModelDiff } from '#shared/diff/model-diff.ts';
import { assetSchema } from '#shared/model/asset.ts';

const pump = assetSchema.parse({ id: 'A1', name: 'Pump controller' });
const nameless = assetSchema.parse({ id: 'A2', name: '' });
const change = (before: typeof pump): ModelDiff => [
  { kind: 'asset', id: before.id, before, after: { ...before, vendor: 'Acme' } },
];

test('a step speaks of an entity by its name as it was', () => {
  const { label } = editEntity('asset', 'A1', { name: 'Dosing controller' });
  expect(stepName({ label, diff: change(pump) })).toEqual({
    key: 'command:edit.asset',
    params: { id: 'Pump controller', count: 1 },
  });
});

test('an entity without a name keeps its id', () => {
  const { label } = editEntity('asset', 'A2', {});
  expect(stepName({ label, diff: change(nameless) }).params['id']).toBe('A2');
});

test('a step that is about no single entity stays as it is', () => {
  const label = { key: 'place', params: { count: 3 } };
  expect(stepName({ label, diff: [] })).toEqual({ key: 'command:place', params: { count: 3 } });
});
