import { commandIds, commandRow, type CommandTarget, type MenuCommand } from '#shared/ipc/menu-commands.ts';

/** A command of a context menu, or a submenu of several. */
export type ContextItem = MenuCommand | { readonly under: string; readonly commands: readonly MenuCommand[] };

function itemOf(name: string, commands: readonly MenuCommand[]): readonly ContextItem[] {
  const isSubmenu = commands.every((id) => commandRow(id).under === name);
  return isSubmenu ? [{ under: name, commands }] : commands;
}

/**
 * What stands in the context menu of things of these kinds, in groups, in the order of the table; `isApt` leaves out what is for
 * another selection, such as aligning one thing.
 */
export function contextGroups(
  targets: ReadonlySet<CommandTarget>,
  isApt: (id: MenuCommand) => boolean,
): readonly (readonly ContextItem[])[] {
  const commands = commandIds.filter((id) => commandRow(id).on?.some((target) => targets.has(target)) && isApt(id));
  const groups = Map.groupBy(commands, (id) => `${commandRow(id).menu}/${commandRow(id).group}`);
  return [...groups.values()].map((ids) =>
    [...Map.groupBy(ids, (id) => commandRow(id).under ?? id)].flatMap(([name, members]) => itemOf(name, members)),
  );
}
