import type { EntityKind } from '#shared/model/model.ts';
import type { Settings } from './settings.ts';

/** The menus of the native menu bar from left to right. */
export const commandMenus = ['file', 'edit', 'insert', 'arrange', 'view', 'help'] as const;
export type CommandMenu = (typeof commandMenus)[number];

/** What Electron does with the clipboard where the keyboard is. */
export const editActs = ['cut', 'copy', 'paste'] as const;
export type EditAct = (typeof editActs)[number];

/** What a command can act on: what is selected, an external end of the drawing, or its empty ground. */
export type CommandTarget = EntityKind | 'pane' | 'external';

/** One command. Everything that offers commands reads this row and nothing else. */
export type CommandRow = {
  readonly menu: CommandMenu;
  /** Neighbours of one group stand together; a line parts them from the next group. */
  readonly group: string;
  /** The submenu that it stands in, by its text `menu:title.NAME`. */
  readonly under?: string;
  /** Its shortcuts as Electron writes them; the first is the one that is shown. */
  readonly keys?: readonly string[];
  /** Where its keys work: in the whole window, or (single letters!) only while the keys go to the drawing. */
  readonly scope?: 'window' | 'canvas';
  /** In whose context menus it stands. */
  readonly on?: readonly CommandTarget[];
  /** How many selected things of `on` it needs at least, and takes at most; without them it does not look at the selection. */
  readonly least?: number;
  readonly most?: number;
  /** Acts on entities wherever they are selected, also on those that the place that is shown knows nothing of. */
  readonly isAnywhere?: boolean;
  /** What Electron and the browser do by themselves; its keys are left to them. */
  readonly role?: EditAct;
  /** The choice for this machine that it makes; it needs no handler, and menus tick it. */
  readonly sets?: Partial<Settings>;
};

const drawn = ['zone', 'asset', 'conduit', 'external', 'note'] as const;
const held = ['zone', 'asset'] as const;
const recorded = ['zone', 'asset', 'conduit', 'channel', 'note', 'scenario', 'countermeasure', 'assumption'] as const;
const recordedApart = ['threatSource', 'product', 'catalogEntry', 'suc', 'policy'] as const;
const rooted = ['pane', 'zone'] as const;
const placed = ['zone', 'asset', 'external', 'note'] as const;
const handled = { menu: 'arrange', scope: 'canvas', on: placed, least: 1 } as const;
const stacked = { ...handled, group: 'order', under: 'order' } as const;
const ofDiagram = { menu: 'view', group: 'diagram', under: 'diagram' } as const;
const aligned = { menu: 'arrange', group: 'align', under: 'align', scope: 'canvas', on: placed, least: 2 } as const;
const distributed = { menu: 'arrange', group: 'distribute', scope: 'canvas', on: placed, least: 3 } as const;
const tidied = { menu: 'arrange', group: 'tidy', scope: 'canvas', on: ['zone'], least: 1 } as const;

/**
 * Every command of the app, in the order of the menus. Native menu, palette (Ctrl+K), shortcuts, context menus, the
 * page of shortcuts and the caps on buttons all come from here. To add a command:
 * 1. one row here: `'arrange.lock': { menu: 'arrange', group: 'lock', keys: ['CmdOrCtrl+L'], on: ['zone', 'asset'], least: 1 },`
 * 2. one line in `catalog/locales/{en,ja}/menu.json`, the id being its path: `"arrange": { "lock": "Lock" }`
 *    (a new submenu also takes one under `title`);
 * 3. one handler where what it acts on is on screen: `useCommands({ 'arrange.lock': lockSelected })`, or
 *    `{ run, isEnabled, isOn }` where more than `least` and `most` decides whether it can be done, or where it is a
 *    switch that is on or off (renderer/state/menu-handlers.ts).
 * tests/architecture/commands.test.ts fails where a text or a handler is missing, or a shortcut has two meanings.
 */
const menuCommands = {
  'file.new': { menu: 'file', group: 'open', keys: ['CmdOrCtrl+N'] },
  'file.open': { menu: 'file', group: 'open', keys: ['CmdOrCtrl+O'] },
  'file.save': { menu: 'file', group: 'save', keys: ['CmdOrCtrl+S'] },
  'file.saveAs': { menu: 'file', group: 'save', keys: ['CmdOrCtrl+Shift+S'] },
  'file.importJson': { menu: 'file', group: 'exchange' },
  'file.exportJson': { menu: 'file', group: 'exchange', keys: ['CmdOrCtrl+E'] },
  'file.importTables': { menu: 'file', group: 'tables', keys: ['CmdOrCtrl+I'] },
  'file.exportTables': { menu: 'file', group: 'tables' },
  'drawing.export': { menu: 'file', group: 'drawing', keys: ['CmdOrCtrl+Shift+E'] },
  'drawing.print': { menu: 'file', group: 'drawing', keys: ['CmdOrCtrl+P'] },
  'file.close': { menu: 'file', group: 'close', keys: ['CmdOrCtrl+W'] },

  'edit.undo': { menu: 'edit', group: 'step', keys: ['CmdOrCtrl+Z'] },
  'edit.redo': { menu: 'edit', group: 'step', keys: ['CmdOrCtrl+Shift+Z'] },
  'edit.rename': { menu: 'edit', group: 'name', keys: ['F2', 'Enter'], scope: 'canvas', on: drawn, least: 1, most: 1 },
  'edit.cut': { menu: 'edit', group: 'clipboard', keys: ['CmdOrCtrl+X'], on: held, least: 1, role: 'cut' },
  'edit.copy': { menu: 'edit', group: 'clipboard', keys: ['CmdOrCtrl+C'], on: held, least: 1, role: 'copy' },
  'edit.paste': { menu: 'edit', group: 'clipboard', keys: ['CmdOrCtrl+V'], on: rooted, role: 'paste' },
  'drawing.copy': { menu: 'edit', group: 'clipboard', keys: ['CmdOrCtrl+Shift+C'] },
  'edit.duplicate': { menu: 'edit', group: 'clipboard', keys: ['CmdOrCtrl+D'], scope: 'canvas', on: held, least: 1 },
  'edit.delete': {
    menu: 'edit',
    group: 'clipboard',
    keys: ['Delete', 'Backspace'],
    scope: 'canvas',
    on: [...drawn, 'scenario'],
    least: 1,
  },
  'edit.deleteKeeping': {
    menu: 'edit',
    group: 'clipboard',
    keys: ['Shift+Delete'],
    scope: 'canvas',
    on: ['zone'],
    least: 1,
  },
  'edit.find': { menu: 'edit', group: 'find', keys: ['CmdOrCtrl+F'], scope: 'canvas', on: ['pane'] },
  'edit.findNext': { menu: 'edit', group: 'find', keys: ['F3'], scope: 'canvas' },
  'edit.findPrevious': { menu: 'edit', group: 'find', keys: ['Shift+F3'], scope: 'canvas' },
  'edit.selectAll': { menu: 'edit', group: 'select', keys: ['CmdOrCtrl+A'], scope: 'canvas', on: ['pane'] },

  'insert.select': { menu: 'insert', group: 'select', keys: ['V'], scope: 'canvas' },
  'insert.zone': { menu: 'insert', group: 'tool', keys: ['Z'], scope: 'canvas', on: rooted },
  'insert.zoneInside': {
    menu: 'insert',
    group: 'tool',
    keys: ['Shift+Z'],
    scope: 'canvas',
    on: ['zone'],
    least: 1,
    most: 1,
  },
  'insert.asset': { menu: 'insert', group: 'tool', keys: ['A'], scope: 'canvas', on: ['pane', ...held] },
  'insert.conduit': { menu: 'insert', group: 'tool', keys: ['C'], scope: 'canvas', on: held },
  'insert.note': { menu: 'insert', group: 'tool', keys: ['N'], scope: 'canvas', on: ['pane'] },
  'insert.scenario': { menu: 'insert', group: 'assessment', on: ['scenario'] },

  'arrange.layout': { menu: 'arrange', group: 'layout', keys: ['CmdOrCtrl+Alt+L'], scope: 'canvas', on: rooted },
  'arrange.alignLeft': { ...aligned, keys: ['CmdOrCtrl+Alt+A'] },
  'arrange.alignCentre': { ...aligned, keys: ['CmdOrCtrl+Alt+H'] },
  'arrange.alignRight': { ...aligned, keys: ['CmdOrCtrl+Alt+D'] },
  'arrange.alignTop': { ...aligned, keys: ['CmdOrCtrl+Alt+W'] },
  'arrange.alignMiddle': { ...aligned, keys: ['CmdOrCtrl+Alt+V'] },
  'arrange.alignBottom': { ...aligned, keys: ['CmdOrCtrl+Alt+S'] },
  'arrange.distributeAcross': { ...distributed, keys: ['CmdOrCtrl+Alt+Shift+H'] },
  'arrange.distributeDown': { ...distributed, keys: ['CmdOrCtrl+Alt+Shift+V'] },
  'arrange.sameWidth': { menu: 'arrange', group: 'same', under: 'same', on: ['zone'], least: 2 },
  'arrange.sameHeight': { menu: 'arrange', group: 'same', under: 'same', on: ['zone'], least: 2 },
  'arrange.sameSize': { menu: 'arrange', group: 'same', under: 'same', on: ['zone'], least: 2 },
  'arrange.packAssets': { ...tidied, keys: ['CmdOrCtrl+Alt+G'] },
  'arrange.fitZone': { ...tidied, keys: ['CmdOrCtrl+Alt+F'] },
  'arrange.takeLevel': { menu: 'arrange', group: 'level', on: ['zone'], least: 1 },
  'arrange.group': { ...handled, group: 'group', keys: ['CmdOrCtrl+G'], least: 2 },
  'arrange.ungroup': { ...handled, group: 'group', keys: ['CmdOrCtrl+Shift+G'] },
  'arrange.lock': { ...handled, group: 'lock', keys: ['CmdOrCtrl+L'] },
  'arrange.front': { ...stacked, keys: ['CmdOrCtrl+Shift+]'] },
  'arrange.forward': { ...stacked, keys: ['CmdOrCtrl+]'] },
  'arrange.backward': { ...stacked, keys: ['CmdOrCtrl+['] },
  'arrange.back': { ...stacked, keys: ['CmdOrCtrl+Shift+['] },

  'view.palette': { menu: 'view', group: 'palette', keys: ['CmdOrCtrl+K'] },
  'view.contextMenu': { menu: 'view', group: 'palette', keys: ['Shift+F10', 'ContextMenu'], scope: 'canvas' },
  'view.canvas': { menu: 'view', group: 'place', keys: ['CmdOrCtrl+1'] },
  'view.suc': { menu: 'view', group: 'place' },
  'view.policy': { menu: 'view', group: 'place' },
  'view.initialRisk': { menu: 'view', group: 'place' },
  'view.comparison': { menu: 'view', group: 'place' },
  'view.register': { menu: 'view', group: 'place', keys: ['CmdOrCtrl+2'] },
  'view.slTargets': { menu: 'view', group: 'place' },
  'view.workshop': { menu: 'view', group: 'place', keys: ['CmdOrCtrl+Shift+W'] },
  'view.plan': { menu: 'view', group: 'place' },
  'view.assumptions': { menu: 'view', group: 'place' },
  'view.requirements': { menu: 'view', group: 'place', keys: ['CmdOrCtrl+3'] },
  'view.crs': { menu: 'view', group: 'place' },
  'view.components': { menu: 'view', group: 'place', keys: ['CmdOrCtrl+4'] },
  'view.approval': { menu: 'view', group: 'place' },
  'view.reassessment': { menu: 'view', group: 'place' },
  'view.reports': { menu: 'view', group: 'place' },
  'view.programme': { menu: 'view', group: 'place' },
  'view.history': { menu: 'view', group: 'place' },
  'view.spreadsheets': { menu: 'view', group: 'place' },
  'view.catalog': { menu: 'view', group: 'place', keys: ['CmdOrCtrl+5'] },
  'view.proposals': { menu: 'view', group: 'panel', keys: ['CmdOrCtrl+Shift+P'] },
  'view.findings': { menu: 'view', group: 'panel', keys: ['CmdOrCtrl+Shift+F'] },
  'view.nextConduit': { menu: 'view', group: 'follow', keys: [']'], scope: 'canvas', on: drawn, least: 1 },
  'view.previousConduit': { menu: 'view', group: 'follow', keys: ['['], scope: 'canvas', on: drawn, least: 1 },
  'view.otherEnd': {
    menu: 'view',
    group: 'follow',
    keys: ['Alt+Enter'],
    scope: 'canvas',
    on: ['conduit'],
    least: 1,
    most: 1,
  },
  'view.historyOf': {
    menu: 'view',
    group: 'history',
    keys: ['CmdOrCtrl+Shift+H'],
    on: [...recorded, ...recordedApart],
    least: 1,
    most: 1,
    isAnywhere: true,
  },
  'diagram.new': { ...ofDiagram, on: rooted },
  'diagram.rename': ofDiagram,
  'diagram.remove': ofDiagram,
  'diagram.next': { ...ofDiagram, keys: ['CmdOrCtrl+PageDown'] },
  'diagram.previous': { ...ofDiagram, keys: ['CmdOrCtrl+PageUp'] },
  'view.fit': { menu: 'view', group: 'zoom', keys: ['CmdOrCtrl+0'], on: ['pane'] },
  'view.zoomIn': { menu: 'view', group: 'zoom', keys: ['CmdOrCtrl+Plus'] },
  'view.zoomOut': { menu: 'view', group: 'zoom', keys: ['CmdOrCtrl+-'] },
  'overlay.none': { menu: 'view', group: 'sight', under: 'overlay', keys: ['0'], scope: 'canvas' },
  'overlay.slTarget': { menu: 'view', group: 'sight', under: 'overlay', keys: ['1'], scope: 'canvas' },
  'overlay.slAchieved': { menu: 'view', group: 'sight', under: 'overlay', keys: ['2'], scope: 'canvas' },
  'overlay.gap': { menu: 'view', group: 'sight', under: 'overlay', keys: ['3'], scope: 'canvas' },
  'overlay.unmitigatedRisk': { menu: 'view', group: 'sight', under: 'overlay', keys: ['4'], scope: 'canvas' },
  'overlay.residualRisk': { menu: 'view', group: 'sight', under: 'overlay', keys: ['5'], scope: 'canvas' },
  'overlay.projectedRisk': { menu: 'view', group: 'sight', under: 'overlay', keys: ['6'], scope: 'canvas' },
  'overlay.essentialFunctions': { menu: 'view', group: 'sight', under: 'overlay', keys: ['7'], scope: 'canvas' },
  'overlay.findings': { menu: 'view', group: 'sight', under: 'overlay', keys: ['8'], scope: 'canvas' },
  'overlay.ownership': { menu: 'view', group: 'sight', under: 'overlay', keys: ['9'], scope: 'canvas' },
  'see.focus': { menu: 'view', group: 'sight', keys: ['F'], scope: 'canvas', on: held },
  'see.clear': { menu: 'view', group: 'sight', keys: ['Shift+F'], scope: 'canvas', on: ['pane'] },
  'theme.system': { menu: 'view', group: 'look', under: 'theme', sets: { theme: 'system' } },
  'theme.light': { menu: 'view', group: 'look', under: 'theme', sets: { theme: 'light' } },
  'theme.dark': { menu: 'view', group: 'look', under: 'theme', sets: { theme: 'dark' } },
  'theme.projector': { menu: 'view', group: 'look', under: 'theme', sets: { theme: 'projector' } },
  'language.en': { menu: 'view', group: 'look', under: 'language', sets: { locale: 'en' } },
  'language.ja': { menu: 'view', group: 'look', under: 'language', sets: { locale: 'ja' } },

  'help.shortcuts': { menu: 'help', group: 'help', keys: ['F1'] },
  'help.about': { menu: 'help', group: 'help' },
} as const satisfies Readonly<Record<string, CommandRow>>;

export type MenuCommand = keyof typeof menuCommands;

/** Every command, in the order of the table. */
export const commandIds = Object.keys(menuCommands) as readonly MenuCommand[];

/** The row of a command. */
export const commandRow = (id: MenuCommand): CommandRow => menuCommands[id];

/** The shortcut that a command is shown with, or null. */
export const shortcutOf = (id: MenuCommand): string | null => commandRow(id).keys?.[0] ?? null;
