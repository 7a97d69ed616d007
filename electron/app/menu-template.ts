import type { Translate } from '#electron/i18n.ts';
import type { RecentFile } from '#shared/ipc/contract.ts';
import { commandIds, commandMenus, commandRow, type CommandMenu, type MenuCommand } from '#shared/ipc/menu-commands.ts';
import { isChosen, type Settings } from '#shared/ipc/settings.ts';
import type { MenuItemConstructorOptions } from 'electron';

/** What the menu shows. */
export type MenuState = {
  readonly platform: NodeJS.Platform;
  readonly recent: readonly RecentFile[];
  readonly settings: Settings;
  readonly isDeveloping: boolean;
};

/** What a click on the menu does. */
export type MenuActions = {
  run(command: MenuCommand): void;
  openRecent(id: string): void;
  clearRecent(): void;
  change(part: Partial<Settings>): void;
};

type Item = MenuItemConstructorOptions;
const separator: Item = { type: 'separator' };

function recentItems({ recent }: MenuState, act: MenuActions, t: Translate): Item[] {
  if (recent.length === 0) return [{ label: t('menu:recentNone'), enabled: false }];
  const files = recent.map(({ id, fileName, folder }): Item => {
    return { label: `${fileName} — ${folder}`.replaceAll('&', '&&'), click: () => act.openRecent(id) };
  });
  return [...files, separator, { label: t('menu:recentClear'), click: () => act.clearRecent() }];
}

/** How the menu shows a command's shortcut. Keys of the drawing are only shown: they must stay letters where people type. */
function acceleratorOf(id: MenuCommand, platform: NodeJS.Platform): Pick<Item, 'accelerator' | 'registerAccelerator'> {
  const { keys, scope, role } = commandRow(id);
  if (!keys?.[0] || role) return {};
  if (scope !== 'canvas') return { accelerator: keys[0] };
  // macOS hears every shortcut that its menu shows.
  return platform === 'darwin' ? {} : { accelerator: keys[0], registerAccelerator: false };
}

function commandItem(id: MenuCommand, state: MenuState, act: MenuActions, t: Translate): Item {
  const { role, sets } = commandRow(id);
  const item: Item = { id, label: t(`menu:${id}`), ...acceleratorOf(id, state.platform) };
  if (role) return { ...item, role };
  if (!sets) return { ...item, click: () => act.run(id) };
  const checked = isChosen(sets, state.settings);
  return { ...item, type: 'radio', checked, click: () => act.change(sets) };
}

/** The commands of a group, those of a submenu in it where its first one stands. */
function groupItems(ids: readonly MenuCommand[], state: MenuState, act: MenuActions, t: Translate): Item[] {
  const item = (id: MenuCommand): Item => commandItem(id, state, act, t);
  const placed = Map.groupBy(ids, (id) => commandRow(id).under ?? id);
  return [...placed].flatMap(([name, members]): Item[] =>
    commandRow(members[0] ?? 'help.about').under === name
      ? [{ id: name, label: t(`menu:title.${name}`), submenu: members.map(item) }]
      : members.map(item),
  );
}

/** What stands in a menu besides commands: after the group of that name, or at the end for ''. */
function extras(menu: CommandMenu, state: MenuState, act: MenuActions, t: Translate): Readonly<Record<string, Item[]>> {
  const role = (name: NonNullable<Item['role']>): Item => ({ role: name, label: t(`menu:role.${name}`) });
  if (menu === 'file') {
    const recent = { id: 'recent', label: t('menu:title.recent'), submenu: recentItems(state, act, t) };
    return { open: [recent], close: state.platform === 'darwin' ? [] : [role('quit')] };
  }
  if (menu !== 'view') return {};
  const tools = state.isDeveloping ? [role('reload'), role('toggleDevTools')] : [];
  return { '': [role('togglefullscreen'), ...tools] };
}

function menuItems(menu: CommandMenu, state: MenuState, act: MenuActions, t: Translate): Item[] {
  const groups = Map.groupBy(
    commandIds.filter((id) => commandRow(id).menu === menu),
    (id) => commandRow(id).group,
  );
  const more = extras(menu, state, act, t);
  const parts = [...groups].map(([group, ids]) => [...groupItems(ids, state, act, t), ...(more[group] ?? [])]);
  const all = more[''] ? [...parts, more['']] : parts;
  return all.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

/** The menus from left to right, made of the table of commands. */
export function menuTemplate(state: MenuState, act: MenuActions, t: Translate): Item[] {
  const macOnly = (role: 'appMenu' | 'windowMenu'): Item[] => (state.platform === 'darwin' ? [{ role }] : []);
  const menus = commandMenus
    .map((id): Item & { readonly submenu: Item[] } => ({
      id,
      label: t(`menu:title.${id}`),
      submenu: menuItems(id, state, act, t),
    }))
    .filter(({ submenu }) => submenu.length > 0);
  return [...macOnly('appMenu'), ...menus.slice(0, -1), ...macOnly('windowMenu'), ...menus.slice(-1)];
}
