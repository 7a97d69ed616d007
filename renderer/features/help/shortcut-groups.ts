import { commandIds, commandRow, shortcutOf, type CommandMenu, type MenuCommand } from '#shared/ipc/menu-commands.ts';

/** The commands of one menu that have a shortcut, with it. */
export function shortcutsOf(menu: CommandMenu): readonly (readonly [MenuCommand, string])[] {
  return commandIds.flatMap((id) => {
    const keys = shortcutOf(id);
    return keys !== null && commandRow(id).menu === menu ? [[id, keys] as const] : [];
  });
}
