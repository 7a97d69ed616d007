import { createLogger } from '#electron/app/logger.ts';
import { createRecentFiles } from '#electron/app/recent-files.ts';
import { createSettings } from '#electron/app/settings.ts';
import { readWindowState } from '#electron/app/window-state.ts';
import type { Settings } from '#shared/ipc/settings.ts';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
let file: string;
let failures: unknown[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zonduit-app-'));
  file = join(folder, 'store.json');
  failures = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const defaults: Settings = { locale: 'en', theme: 'system', registerViews: [], learnedHeads: [] };
const logger = {
  error(_event: string, thrown: unknown): string {
    failures.push(thrown);
    return '';
  },
};
/** A place where nothing can be written: its folder is a file. */
function blocked(): string {
  writeFileSync(join(folder, 'file'), '');
  return join(folder, 'file', 'store.json');
}

const damaged: readonly string[] = ['', '{', '[]', 'null', '7', '"text"', '{"locale":"xx","theme":{}}', '\u0000'];

describe('settings', () => {
  it.each(damaged)('are the defaults where the file holds %j', (text) => {
    writeFileSync(file, text);
    expect(createSettings(file, defaults, logger).get()).toEqual(defaults);
  });

  it('keep what can be read beside what cannot', () => {
    writeFileSync(file, '{"locale":"ja","theme":"pink","more":1}');
    expect(createSettings(file, defaults, logger).get()).toEqual({
      locale: 'ja',
      theme: 'system',
      registerViews: [],
      learnedHeads: [],
    });
  });

  it('keep the views that are whole, each name once', () => {
    const view = { name: 'Mine', hidden: [], sort: null, text: '', filters: [], grouping: 'zone' };
    const long = {
      ...view,
      name: 'Long',
      filters: [{ columnId: 'x', keys: Array<string>(900).fill('y'.repeat(200)) }],
    };
    const broken = [null, 7, { name: 'No look' }, { ...view, name: '' }, { ...view, grouping: 'colour' }, long];
    const many = Array.from({ length: 60 }, (_, at) => ({ ...view, name: `View ${at}` }));
    const read = (registerViews: unknown) => {
      writeFileSync(file, JSON.stringify({ theme: 'dark', registerViews }));
      return createSettings(file, defaults, logger).get();
    };
    expect(read([...broken, view, { ...view, text: 'later' }])).toEqual({
      locale: 'en',
      theme: 'dark',
      registerViews: [{ ...view, text: 'later' }],
      learnedHeads: [],
    });
    expect(read(many).registerViews).toHaveLength(40);
    expect(read({ length: 3 }).registerViews).toEqual([]);
    const head = { kind: 'asset', head: 'Maker code', column: 'vendor' };
    const heads = [head, { ...head, kind: 'plant' }, { ...head, column: null }, { head: '' }];
    writeFileSync(file, JSON.stringify({ learnedHeads: heads }));
    expect(createSettings(file, defaults, logger).get().learnedHeads).toEqual([head, { ...head, column: null }]);
  });

  it('last until the next start', () => {
    createSettings(file, defaults, logger).set({ theme: 'dark' });
    expect(
      createSettings(file, { locale: 'ja', theme: 'light', registerViews: [], learnedHeads: [] }, logger).get(),
    ).toEqual({
      locale: 'en',
      theme: 'dark',
      registerViews: [],
      learnedHeads: [],
    });
    expect(readdirSync(folder)).toEqual(['store.json']);
  });

  it('that cannot be kept are in force until the end', () => {
    const settings = createSettings(blocked(), defaults, logger);
    expect(settings.set({ locale: 'ja' })).toEqual({
      locale: 'ja',
      theme: 'system',
      registerViews: [],
      learnedHeads: [],
    });
    expect(settings.get()).toEqual({ locale: 'ja', theme: 'system', registerViews: [], learnedHeads: [] });
    expect(failures).toHaveLength(1);
  });
});

describe('recent files', () => {
  const open = (changes: string[] = []) => createRecentFiles(file, logger, () => void changes.push('changed'));

  it.each(damaged)('are none where the file holds %j', (text) => {
    writeFileSync(file, text);
    expect(open().list()).toEqual([]);
  });

  it('come newest first, each once, ten at most, and last', () => {
    const recent = open();
    for (let number = 1; number <= 12; number++) recent.add(`/plants/${number}.iecmodel`);
    recent.add('/plants/5.iecmodel');
    const names = open()
      .list()
      .map(({ fileName }) => fileName.replace('.iecmodel', ''));
    expect(names).toEqual(['5', '12', '11', '10', '9', '8', '7', '6', '4', '3']);
  });

  it('are known by an id that is no path', () => {
    const recent = open();
    recent.add('/plants/a.iecmodel');
    const [first] = recent.list();
    expect([first?.fileName, first?.folder]).toEqual(['a.iecmodel', '/plants']);
    expect(first?.id).toMatch(/^[0-9a-f]{16}$/);
    expect(recent.pathOf(first?.id ?? '')).toBe('/plants/a.iecmodel');
    expect(recent.pathOf('/plants/a.iecmodel')).toBe(null);
  });

  it('tell of every change', () => {
    const changes: string[] = [];
    const recent = open(changes);
    recent.add('/a.iecmodel');
    recent.remove('/a.iecmodel');
    recent.clear();
    expect(changes).toHaveLength(3);
    expect(recent.list()).toEqual([]);
  });
});

describe('the log', () => {
  const now = () => new Date('2026-11-23T10:00:00Z');

  it('has a line of JSON per event, and names errors by an id', () => {
    const log = createLogger(join(folder, 'deep', 'log'), now);
    log.info('start', { version: '1' });
    const id = log.error('document:open', new Error('broken'));
    const lines = readFileSync(join(folder, 'deep', 'log'), 'utf8')
      .trim()
      .split('\n');
    const [first, second] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toEqual({ at: '2026-11-23T10:00:00.000Z', level: 'info', event: 'start', version: '1' });
    expect([second?.['id'], second?.['event'], second?.['message']]).toEqual([id, 'document:open', 'broken']);
  });

  it('begins anew when it is large, and keeps one old one', () => {
    writeFileSync(file, 'x'.repeat(1_000_001));
    createLogger(file, now).info('start');
    expect(readdirSync(folder).sort()).toEqual(['store.json', 'store.json.old']);
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(2);
  });
});

describe('the state of the window', () => {
  it.each([...damaged, '{"x":0,"y":0,"width":1,"height":1,"isMaximized":false}'])(
    'is unknown where the file holds %j',
    (text) => {
      writeFileSync(file, text);
      expect(readWindowState(file)).toBe(null);
    },
  );

  it('is unknown where the file is a folder', () => {
    mkdirSync(file);
    expect(readWindowState(file)).toBe(null);
  });
});
