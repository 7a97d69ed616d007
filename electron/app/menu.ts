import type { Translate } from '#electron/i18n.ts';
import { Menu } from 'electron';
import { menuTemplate, type MenuActions, type MenuState } from './menu-template.ts';

/** Puts the menu in its place, in the language of `t`. */
export function showMenu(state: MenuState, act: MenuActions, t: Translate): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, act, t)));
}
