import type { Translate } from '#electron/i18n.ts';
import type { RecentFile } from '#shared/ipc/contract.ts';
import { menuCommands, type MenuCommand } from '#shared/ipc/menu-commands.ts';
import { locales, themes, type Settings } from '#shared/ipc/settings.ts';
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

/** How each language calls itself, so that everybody finds their own. */
const languageNames = { en: 'English', ja: '日本語' } as const;

function recentItems({ recent }: MenuState, act: MenuActions, t: Translate): Item[] {
  if (recent.length === 0) return [{ label: t('menu:recentNone'), enabled: false }];
  const files = recent.map(({ id, fileName, folder }): Item => {
    return { label: `${fileName} — ${folder}`.replaceAll('&', '&&'), click: () => act.openRecent(id) };
  });
  return [...files, separator, { label: t('menu:recentClear'), click: () => act.clearRecent() }];
}

/** Makes items with their labels in the language of the menu. */
function itemMakers(act: MenuActions, t: Translate) {
  return {
    command: (id: MenuCommand): Item => {
      const accelerator = menuCommands[id];
      return { id, label: t(`menu:${id}`), click: () => act.run(id), ...(accelerator === null ? {} : { accelerator }) };
    },
    role: (name: NonNullable<Item['role']>): Item => ({ role: name, label: t(`menu:role.${name}`) }),
    menu: (id: string, submenu: Item[]): Item => ({ id, label: t(`menu:title.${id}`), submenu }),
  };
}

function fileItems(state: MenuState, act: MenuActions, t: Translate): Item[] {
  const { command, role, menu } = itemMakers(act, t);
  return [
    command('file.new'),
    command('file.open'),
    menu('recent', recentItems(state, act, t)),
    separator,
    command('file.save'),
    command('file.saveAs'),
    separator,
    command('file.importJson'),
    command('file.exportJson'),
    separator,
    command('file.close'),
    ...(state.platform === 'darwin' ? [] : [role('quit')]),
  ];
}

function editItems(act: MenuActions, t: Translate): Item[] {
  const { command, role } = itemMakers(act, t);
  return [
    command('edit.undo'),
    command('edit.redo'),
    separator,
    role('cut'),
    role('copy'),
    role('paste'),
    command('edit.delete'),
    separator,
    command('edit.selectAll'),
  ];
}

/** The choices that are kept for this machine: theme and language. */
function choiceItems({ settings }: MenuState, act: MenuActions, t: Translate): { themes: Item[]; languages: Item[] } {
  return {
    themes: themes.map((theme) => ({
      id: `theme.${theme}`,
      label: t(`menu:themes.${theme}`),
      type: 'radio',
      checked: settings.theme === theme,
      click: () => act.change({ theme }),
    })),
    languages: locales.map((locale) => ({
      id: `language.${locale}`,
      label: languageNames[locale],
      type: 'radio',
      checked: settings.locale === locale,
      click: () => act.change({ locale }),
    })),
  };
}

function viewItems(state: MenuState, act: MenuActions, t: Translate): Item[] {
  const { command, role, menu } = itemMakers(act, t);
  const choices = choiceItems(state, act, t);
  return [
    command('view.canvas'),
    command('view.register'),
    command('view.requirements'),
    command('view.components'),
    command('view.catalog'),
    separator,
    command('view.proposals'),
    command('view.findings'),
    separator,
    command('view.fit'),
    command('view.zoomIn'),
    command('view.zoomOut'),
    separator,
    menu('theme', choices.themes),
    menu('language', choices.languages),
    separator,
    role('togglefullscreen'),
    ...(state.isDeveloping ? [role('reload'), role('toggleDevTools')] : []),
  ];
}

/** The menus from left to right. */
export function menuTemplate(state: MenuState, act: MenuActions, t: Translate): Item[] {
  const { command, menu } = itemMakers(act, t);
  const macOnly = (items: Item[]): Item[] => (state.platform === 'darwin' ? items : []);
  return [
    ...macOnly([{ role: 'appMenu' }]),
    menu('file', fileItems(state, act, t)),
    menu('edit', editItems(act, t)),
    menu('view', viewItems(state, act, t)),
    ...macOnly([{ role: 'windowMenu' }]),
    menu('help', [command('help.shortcuts'), command('help.about')]),
  ];
}
