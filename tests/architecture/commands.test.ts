import { createTranslator } from '#electron/i18n.ts';
import { commandIds, commandRow, type CommandRow } from '#shared/ipc/menu-commands.ts';
import { locales } from '#shared/ipc/settings.ts';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { nodesOf, parsed, sourceFiles, type SourceFile } from './source-files.ts';

const rows: Readonly<Record<string, CommandRow>> = Object.fromEntries(commandIds.map((id) => [id, commandRow(id)]));

describe.each(locales)('in %s', (locale) => {
  const t = createTranslator(locale);
  const isMissing = (key: string): boolean => ['', key, key.slice('menu:'.length)].includes(t(key));

  test('every command has a text', () => {
    expect(commandIds.filter((id) => isMissing(`menu:${id}`))).toEqual([]);
    expect(isMissing('menu:edit.noSuchCommand')).toBe(true);
  });

  test('every menu and submenu has a title', () => {
    const titles = Object.values(rows).flatMap(({ menu, under }) => [menu, ...(under ? [under] : [])]);
    expect(titles.filter((title) => isMissing(`menu:title.${title}`))).toEqual([]);
  });

  test('no two commands of one menu have the same text', () => {
    const texts = commandIds.map((id) => `${commandRow(id).menu}/${commandRow(id).under ?? ''}/${t(`menu:${id}`)}`);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});

test('every command has a handler; a choice for this machine and what Electron does need none', () => {
  const handled = new Set(sourceFiles(['renderer']).flatMap(handlersOf));
  const orphans = Object.entries(rows).filter(([id, row]) => !row.sets && !handled.has(id));
  expect(orphans.map(([id]) => id)).toEqual([]);
});

test('a handler is found', () => {
  const file = parsed('a.ts', `const handlers: CommandHandlers = { 'edit.undo': undo, 'edit.redo': { run } };`);
  const local = parsed(
    'b.ts',
    `handleMenuCommands({ 'file.new': focus, ...(some ? { 'edit.delete': remove } : {}) });`,
  );
  const other = parsed('c.ts', `const texts = { 'view.fit': 'Fit' };`);
  expect([file, local, other].map(handlersOf)).toEqual([['edit.undo', 'edit.redo'], ['file.new', 'edit.delete'], []]);
});

test('no shortcut means two things where it is heard', () => {
  expect(clashes(rows)).toEqual([]);
});

test('a clash is found: with the same scope, and between the window and the drawing', () => {
  const row = (keys: string[], scope?: 'canvas'): CommandRow => ({
    menu: 'edit',
    group: 'a',
    keys,
    ...(scope ? { scope } : {}),
  });
  expect(clashes({ one: row(['F2', 'Enter'], 'canvas'), two: row(['Enter'], 'canvas') })).toEqual(['Enter: one, two']);
  expect(clashes({ one: row(['CmdOrCtrl+D'], 'canvas'), two: row(['CmdOrCtrl+d']) })).toEqual([
    'CmdOrCtrl+D: one, two',
  ]);
  expect(clashes({ one: row(['A'], 'canvas'), two: row(['Shift+A'], 'canvas') })).toEqual([]);
});

test('keys that people type with are commands of the drawing only', () => {
  const bare = Object.entries(rows).filter(([, { keys, scope }]) =>
    keys?.some((key) => scope !== 'canvas' && !/^F\d+$|CmdOrCtrl|Alt/.test(key)),
  );
  expect(bare.map(([id]) => id)).toEqual([]);
});

test('what needs something selected says of what kind', () => {
  const vague = Object.entries(rows).filter(
    ([, { on = [], least = 0 }]) => least > 0 && on.every((target) => target === 'pane'),
  );
  expect(vague.map(([id]) => id)).toEqual([]);
});

/** The commands that a file carries out: the keys of tables of handlers. */
function handlersOf({ syntax, text }: SourceFile): string[] {
  if (!/\b(CommandHandlers|handleMenuCommands|useCommands)\b/.test(text)) return [];
  return [...nodesOf(syntax)].flatMap((node) =>
    ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name) ? [node.name.text] : [],
  );
}

/** Shortcuts that several commands have. What the window hears is heard on the drawing too. */
function clashes(table: Readonly<Record<string, CommandRow>>): string[] {
  const uses = Object.entries(table).flatMap(([id, { keys = [] }]) => keys.map((key) => ({ id, key })));
  return [...Map.groupBy(uses, ({ key }) => key.toLowerCase()).values()]
    .filter((same) => same.length > 1)
    .map((same) => `${same[0]?.key}: ${same.map(({ id }) => id).join(', ')}`);
}
