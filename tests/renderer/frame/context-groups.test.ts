import { expect, test } from 'vitest';
import { contextGroups } from '#renderer/frame/context-groups.ts';
import { commandIds, commandRow, type CommandTarget } from '#shared/ipc/menu-commands.ts';

const targets: readonly CommandTarget[] = ['pane', 'zone', 'asset', 'conduit', 'external', 'note', 'scenario'];

test.each(targets)('the menu of %s has every command that its rows put there, once', (target) => {
  const listed = contextGroups(new Set([target]), () => true).flatMap((group) =>
    group.flatMap((item) => (typeof item === 'string' ? item : item.commands)),
  );
  expect([...listed].sort()).toEqual(commandIds.filter((id) => commandRow(id).on?.includes(target)).sort());
  expect(listed.length).toBeGreaterThan(0);
});

test('several kinds have the commands of each, once', () => {
  const flat = contextGroups(new Set(['zone', 'external']), () => true).flat();
  expect(flat).toEqual(expect.arrayContaining(['edit.duplicate', 'edit.rename', 'edit.delete']));
  expect(new Set(flat).size).toBe(flat.length);
});

test('commands of one group stand together', () => {
  const [first, second] = contextGroups(new Set(['zone']), () => true);
  expect(first).toEqual(['edit.rename']);
  expect(second?.slice(0, 3)).toEqual(['edit.cut', 'edit.copy', 'edit.paste']);
});

test('what is for another selection is left out, with the submenu that would be empty', () => {
  const one = contextGroups(new Set(['zone']), (id) => (commandRow(id).least ?? 0) < 2).flat();
  expect(one).toContain('edit.rename');
  expect(one.filter((item) => typeof item !== 'string' && item.under === 'align')).toEqual([]);
  const several = contextGroups(new Set(['zone']), () => true).flat();
  expect(several.some((item) => typeof item !== 'string' && item.under === 'align')).toBe(true);
});
