import {
  builtInIds,
  builtInViews,
  isSameLook,
  lookOf,
  ownId,
  withView,
} from '#renderer/features/register/tools/views.ts';
import { wholeLook } from '#renderer/features/register/register-view.ts';
import { registerColumns } from '#renderer/features/register/columns.ts';
import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import { registerViewSchema } from '#shared/ipc/settings-schema.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { expect, test } from 'vitest';

const columns = registerColumns(defaultPolicy(theCatalog(), 'en'), true);

test.each(builtInIds)('the view %s could be kept in the settings, and names columns that there are', (id) => {
  const look = lookOf(builtInViews[id]);
  expect(registerViewSchema.safeParse({ ...look, name: id }).success).toBe(true);
  for (const { columnId } of look.filters) expect(columns.find((one) => one.id === columnId)?.facet).toBeDefined();
  if (look.sort) expect(columns.map((one) => one.id)).toContain(look.sort.columnId);
});

test('no two views of the app show the same', () => {
  for (const [at, id] of builtInIds.entries())
    for (const other of builtInIds.slice(at + 1)) expect(isSameLook(builtInViews[id], builtInViews[other])).toBe(false);
});

test('the order in which filters were set makes no other look; a filter or a column does', () => {
  const a = { columnId: 'treat', keys: ['treat', 'tolerable'] };
  const b = { columnId: 'treatment', keys: [''] };
  const look = { ...wholeLook, filters: [a, b], hidden: ['slTarget', 'treat'] };
  const turned = { ...look, filters: [b, { ...a, keys: ['tolerable', 'treat'] }], hidden: ['treat', 'slTarget'] };
  expect(isSameLook(look, turned)).toBe(true);
  expect(isSameLook(look, { ...look, filters: [a] })).toBe(false);
  expect(isSameLook(look, { ...look, hidden: [] })).toBe(false);
  expect(isSameLook(look, { ...look, grouping: 'risk' })).toBe(false);
});

test('a view takes the place of the one that has its name, and else stands last', () => {
  const [mine, other] = ['mine', 'other'].map((name) => ({ ...wholeLook, name }));
  const views = withView(withView([], mine!), other!);
  expect(views).toEqual([mine, other]);
  expect(withView(views, { ...mine!, text: 'pump' })).toEqual([{ ...mine, text: 'pump' }, other]);
  expect(builtInIds.map(String)).not.toContain(ownId('all'));
});
