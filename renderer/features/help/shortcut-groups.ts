import { menuCommands, type MenuCommand } from '#shared/ipc/menu-commands.ts';

export const shortcutGroups = ['file', 'edit', 'view'] as const;
export type ShortcutGroup = (typeof shortcutGroups)[number];

/** The commands of one menu that have a shortcut, with it. */
export function shortcutsOf(group: ShortcutGroup): readonly (readonly [MenuCommand, string])[] {
  return (Object.entries(menuCommands) as readonly (readonly [MenuCommand, string | null])[]).filter(
    (entry): entry is readonly [MenuCommand, string] => entry[0].startsWith(`${group}.`) && entry[1] !== null,
  );
}
