import { menuTemplate, type MenuActions, type MenuState } from '#electron/app/menu-template.ts';
import { createTranslator } from '#electron/i18n.ts';
import { commandIds, commandRow, shortcutOf, type MenuCommand } from '#shared/ipc/menu-commands.ts';
import { locales, type Locale } from '#shared/ipc/settings.ts';
import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';

type Item = MenuItemConstructorOptions;
const recent = [{ id: 'r1', fileName: 'R&D.iecmodel', folder: '/plants' }];

function menu(locale: Locale, state: Partial<MenuState> = {}) {
  const done: unknown[] = [];
  const note =
    (name: string) =>
    (what?: unknown): void =>
      void done.push([name, what]);
  const act: MenuActions = {
    run: note('run'),
    openRecent: note('openRecent'),
    clearRecent: note('clearRecent'),
    change: note('change'),
  };
  const whole: MenuState = {
    platform: 'linux',
    recent,
    settings: { locale, theme: 'dark', registerViews: [], learnedHeads: [] },
    isDeveloping: false,
    ...state,
  };
  return { items: menuTemplate(whole, act, createTranslator(locale)), done };
}
const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...flat((item.submenu ?? []) as Item[])]);
const click = (item: Item | undefined): void => (item?.click as (() => void) | undefined)?.();

describe.each(locales)('the menu in %s', (locale) => {
  it('has every command once, with its shortcut and a text', () => {
    const commands = flat(menu(locale).items).filter(({ id }) => id?.includes('.'));
    expect(commands.map(({ id }) => id).sort()).toEqual([...commandIds].sort());
    for (const { id, accelerator, role } of commands)
      expect(accelerator ?? null).toBe(role ? null : shortcutOf(id as MenuCommand));
  });

  it.each(['linux', 'win32', 'darwin'] as const)('has a text for every item on %s', (platform) => {
    const items = flat(menu(locale, { platform, isDeveloping: true }).items);
    const withoutText = items.filter(
      ({ label, type, role }) => type !== 'separator' && role !== 'appMenu' && role !== 'windowMenu' && !label,
    );
    expect(withoutText).toEqual([]);
    expect(
      items.filter(({ label }) =>
        /^[a-z]+[.:]|^(title|themes|role|file|edit|insert|arrange|view|help)\./.test(label ?? ''),
      ),
    ).toEqual([]);
  });
});

describe('the menu', () => {
  it('sends its commands', () => {
    const { items, done } = menu('en');
    click(flat(items).find(({ id }) => id === 'edit.undo'));
    expect(done).toEqual([['run', 'edit.undo']]);
  });

  it('leaves the keys of the drawing to the drawing', () => {
    const heard = (platform: NodeJS.Platform) =>
      flat(menu('en', { platform }).items)
        .filter(({ id }) => commandIds.some((one) => one === id && commandRow(one).scope === 'canvas'))
        .filter(({ accelerator, registerAccelerator }) => accelerator && registerAccelerator !== false);
    expect([...heard('linux'), ...heard('win32'), ...heard('darwin')]).toEqual([]);
  });

  it('parts groups by one line each', () => {
    const edit = flat(menu('en').items).find(({ id }) => id === 'edit')?.submenu as Item[];
    expect(edit.map(({ id, type }) => id ?? type).slice(0, 4)).toEqual([
      'edit.undo',
      'edit.redo',
      'separator',
      'edit.rename',
    ]);
    expect(edit.filter((item, index) => item.type === 'separator' && edit[index + 1]?.type === 'separator')).toEqual(
      [],
    );
  });

  it('opens and clears the recent files', () => {
    const { items, done } = menu('en');
    const [file, , clear] = (flat(items).find(({ id }) => id === 'recent')?.submenu ?? []) as Item[];
    expect(file?.label).toBe('R&&D.iecmodel — /plants');
    click(file);
    click(clear);
    expect(done).toEqual([
      ['openRecent', 'r1'],
      ['clearRecent', undefined],
    ]);
  });

  it('says when there are none', () => {
    const items = flat(menu('en', { recent: [] }).items);
    expect(items.find(({ id }) => id === 'recent')?.submenu).toEqual([{ label: 'No recent plants', enabled: false }]);
  });

  it('changes theme and language, and shows which is chosen', () => {
    const { items, done } = menu('en');
    const choices = (id: string) => (flat(items).find((item) => item.id === id)?.submenu ?? []) as Item[];
    expect(choices('theme').map(({ label, checked }) => [label, checked])).toEqual([
      ['Like the system', false],
      ['Light', false],
      ['Dark', true],
      ['Projector', false],
    ]);
    click(choices('theme')[3]);
    click(choices('language')[1]);
    expect(done).toEqual([
      ['change', { theme: 'projector' }],
      ['change', { locale: 'ja' }],
    ]);
  });

  it.each([
    ['linux', false, false],
    ['win32', false, false],
    ['darwin', false, true],
    ['linux', true, false],
  ] as const)('on %s (developing: %s) has what belongs there', (platform, isDeveloping, isMac) => {
    const items = flat(menu('en', { platform, isDeveloping }).items);
    const has = (role: string): boolean => items.some((item) => item.role === role);
    expect({ quit: has('quit'), app: has('appMenu'), tools: has('toggleDevTools') }).toEqual({
      quit: !isMac,
      app: isMac,
      tools: isDeveloping,
    });
  });
});
