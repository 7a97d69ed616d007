import { expect, test } from 'vitest';
import { shortcutGroups, shortcutsOf } from '#renderer/features/help/shortcut-groups.ts';
import { menuCommands } from '#shared/ipc/menu-commands.ts';

test('the help page lists every shortcut of the file, edit and view menus', () => {
  const listed = shortcutGroups.flatMap((group) => shortcutsOf(group));
  const expected = Object.entries(menuCommands).filter(([id, keys]) => keys !== null && !id.startsWith('help.'));
  expect(listed).toEqual(expected);
});
