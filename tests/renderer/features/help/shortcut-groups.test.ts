import { expect, test } from 'vitest';
import { shortcutsOf } from '#renderer/features/help/shortcut-groups.ts';
import { commandIds, commandMenus, shortcutOf } from '#shared/ipc/menu-commands.ts';

test('the help page lists every shortcut of the menus once', () => {
  const listed = commandMenus.flatMap((menu) => shortcutsOf(menu));
  const expected = commandIds.flatMap((id) => (shortcutOf(id) === null ? [] : [[id, shortcutOf(id)]]));
  expect([...listed].sort()).toEqual(expected.sort());
  expect(listed).toContainEqual(['insert.zone', 'Z']);
});
